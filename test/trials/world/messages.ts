import type { Random } from '../random.ts';
import { type Clock, copyOf } from './clock.ts';
import { type Context, context, currentDoc } from './context.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
interface Call {
  fail: (why: Error) => void;
}

/** Messages between pages and background: a tab's own arrive in their order, answers come back as they please. */
export class Messages {
  private listeners: { listener: Listener; context: Context }[] = [];
  /** For the replay of one trial. */
  trace: (line: string) => void = () => undefined;
  /** When the last message of each tab arrives: a page that follows another speaks after it. */
  private readonly lastOf = new Map<number, number>();
  private readonly calls = new Set<Call>();
  private readonly clock: Clock;
  private readonly random: Random;
  private readonly life: () => number;

  constructor(clock: Clock, random: Random, life: () => number) {
    this.clock = clock;
    this.random = random;
    this.life = life;
  }

  listen(listener: Listener): void {
    const now = context.getStore();
    if (now) this.listeners.push({ listener, context: now });
  }

  send(message: unknown): Promise<unknown> {
    const doc = currentDoc();
    const sender = doc ? doc.sender() : { id: 'shohyo-guard', url: 'extension://shohyo-guard/popup.html' };
    return new Promise((resolve, reject) => {
      const question = doc?.asks(message);
      const call: Call = {
        fail: (why) => {
          if (doc) doc.broken = true;
          reject(why);
        },
      };
      this.calls.add(call);
      const end = (run: () => void): void => {
        if (!this.calls.delete(call)) return;
        if (!doc || doc.isAwake()) run();
        else if (doc.isAlive()) doc.onWake.push(() => call.fail(new Error('The message port closed.')));
      };
      const lasts = this.random.chance(0.1) ? this.random.whole(10, 60) : this.random.whole(0, 6);
      const tab = doc?.tabId ?? 0;
      const arrives = Math.max(this.lastOf.get(tab) ?? 0, this.clock.now + lasts);
      this.lastOf.set(tab, arrives);
      this.clock.later(arrives - this.clock.now, () => {
        if (!this.calls.has(call)) return;
        this.trace(`${this.clock.now}   tab ${doc?.tabId ?? '-'} says ${JSON.stringify(message)}`);
        this.toBackground(copyOf(message), sender, (answer) => {
          this.clock.later(this.random.whole(0, this.random.chance(0.1) ? 50 : 5), () =>
            end(() => {
              question?.answered(answer);
              if (question) this.trace(`${this.clock.now}   tab ${doc?.tabId} hears ${JSON.stringify(answer)}`);
              resolve(copyOf(answer));
            }),
          );
        });
      });
    });
  }

  /** The background died: whoever waits for its answer is told that none will come. */
  abandon(): void {
    this.listeners = this.listeners.filter((one) => !('life' in one.context) || one.context.life === this.life());
    const calls = [...this.calls];
    this.calls.clear();
    for (const { fail } of calls) fail(new Error('The message port closed before a response was received.'));
  }

  private toBackground(message: unknown, sender: object, respond: (answer: unknown) => void): void {
    const life = this.life();
    for (const one of this.listeners) {
      if (!('life' in one.context) || one.context.life !== life) continue;
      context.run(one.context, () => one.listener(message, sender, respond));
    }
  }
}
