import type { Random } from '../random.ts';
import { type Clock, copyOf } from './clock.ts';
import { type Context, context } from './context.ts';

type Area = 'local' | 'session';
type Items = Record<string, unknown>;
type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;
interface Hearer {
  listener: Listener;
  context: Context;
  /** When the last change reached it: one hearer hears changes in their order. */
  last: number;
}

/** storage.local and storage.session: slow, in order, failing when told to; a background that has died cannot write any more. */
export class Storage {
  private readonly items: Record<Area, Map<string, unknown>> = { local: new Map(), session: new Map() };
  private hearers: Hearer[] = [];
  private readonly pending = new Set<(why: Error) => void>();
  private last = 0;
  failing = false;
  written: () => void = () => undefined;
  private readonly clock: Clock;
  private readonly random: Random;
  private readonly isAlive: (context: Context | undefined) => boolean;

  constructor(clock: Clock, random: Random, isAlive: (context: Context | undefined) => boolean) {
    this.clock = clock;
    this.random = random;
    this.isAlive = isAlive;
  }

  get(area: Area, keys: string | string[] | null): Promise<Items> {
    return this.do(() => {
      const all = [...this.items[area]].filter(([key]) => keys === null || [keys].flat().includes(key));
      return copyOf(Object.fromEntries(all));
    });
  }

  set(area: Area, items: Items): Promise<void> {
    const copy = copyOf(items);
    return this.do(() => {
      for (const [key, value] of Object.entries(copy)) this.items[area].set(key, value);
      this.written();
      this.tell(area, Object.fromEntries(Object.entries(copy).map(([key, newValue]) => [key, { newValue }])));
    });
  }

  remove(area: Area, key: string): Promise<void> {
    return this.do(() => {
      if (this.items[area].delete(key)) this.tell(area, { [key]: {} });
    });
  }

  /** What stands there, for the trial's own eyes. */
  peek(area: Area, key: string): unknown {
    return this.items[area].get(key);
  }

  listen(listener: Listener): void {
    const now = context.getStore();
    if (now) this.hearers.push({ listener, context: now, last: 0 });
  }

  /** Everything still under way fails: the background that asked has died, or the trial is over. */
  abandon(): void {
    this.hearers = this.hearers.filter(({ context: of }) => ('doc' in of ? of.doc.isAlive() : this.isAlive(of)));
    for (const reject of this.pending) reject(new Error('gone'));
    this.pending.clear();
  }

  private do<T>(run: () => T): Promise<T> {
    const asking = context.getStore();
    return new Promise((resolve, reject) => {
      this.pending.add(reject);
      this.last = Math.max(this.last, this.clock.now + this.random.whole(0, 2));
      this.clock.later(this.last - this.clock.now, () => {
        this.pending.delete(reject);
        if (this.failing || !this.isAlive(asking)) reject(new Error('storage does not answer'));
        else resolve(run());
      });
    });
  }

  private tell(area: Area, changes: Changes): void {
    for (const hearer of this.hearers) {
      // storage.session is closed to content scripts.
      if (area === 'session' && 'doc' in hearer.context) continue;
      hearer.last = Math.max(hearer.last, this.clock.now + this.random.whole(0, 6));
      this.clock.later(hearer.last - this.clock.now, () => {
        if (this.isAlive(hearer.context)) context.run(hearer.context, () => hearer.listener(changes, area));
      });
    }
  }
}
