import type { Random } from '../random.ts';
import { Clock } from './clock.ts';
import { type Context, context, useBrowser } from './context.ts';
import { Messages } from './messages.ts';
import { Storage } from './storage.ts';

/** Milliseconds after which every message, answer and stored change of the model has certainly arrived. */
export const SETTLED = 400;

/** One browser with the extension's real background in it. */
export class Browser {
  readonly clock = new Clock();
  readonly storage: Storage;
  readonly messages: Messages;
  readonly random: Random;
  private life = 0;
  private readonly startBackground: () => void;
  private readonly privateTabs = new Set<number>();
  /** When something broke: the background died, or the storage began or ceased to fail. */
  private faults: number[] = [];
  /** Whether the storage was failing after each of the faults. */
  private failedAfter: boolean[] = [];

  constructor(random: Random, startBackground: () => void) {
    this.random = random;
    this.startBackground = startBackground;
    this.storage = new Storage(this.clock, random, (one) => this.lives(one));
    this.messages = new Messages(this.clock, random, () => this.life);
    useBrowser(this);
    this.killBackground();
    this.faults = [];
    this.failedAfter = [];
  }

  /** The background dies between any two lines and starts anew; what it knew is in storage or lost. */
  killBackground(): void {
    this.life += 1;
    this.noteFault();
    this.storage.abandon();
    this.messages.abandon();
    context.run({ life: this.life }, this.startBackground);
  }

  failStorage(fails: boolean): void {
    this.storage.failing = fails;
    this.noteFault();
  }

  private noteFault(): void {
    this.faults.push(this.clock.now);
    this.failedAfter.push(this.storage.failing);
  }

  /** Nothing broke and nothing was broken from then on for as long as messages can take. */
  wasSound(from: number): boolean {
    const to = Math.min(from + SETTLED, this.clock.now);
    const before = this.faults.filter((at) => at < from).length;
    const failedThen = this.failedAfter[before - 1] ?? false;
    return !failedThen && !this.faults.some((at) => at >= from && at <= to);
  }

  end(): void {
    this.life += 1;
    this.storage.abandon();
    this.messages.abandon();
  }

  /** As the popup or the options page asks. */
  ask(name: string, request: object): Promise<unknown> {
    return context.exit(() => this.messages.send({ name, request }));
  }

  addTab(id: number, isPrivate: boolean): void {
    if (isPrivate) this.privateTabs.add(id);
  }

  tabInfo(id: number): { id: number; incognito: boolean } {
    return { id, incognito: this.privateTabs.has(id) };
  }

  private lives(one: Context | undefined): boolean {
    if (!one) return true;
    return 'life' in one ? one.life === this.life : one.doc.isAwake();
  }
}
