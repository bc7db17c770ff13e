import type { SameBytes } from '../domain/file-check.ts';
import { fileFingerprints } from '../domain/file-fingerprints.ts';
import type { OfficeId } from '../domain/office.ts';
import type { SameFile, SameFileQuestion } from '../domain/snapshot.ts';
import type { OnItsWay } from './on-its-way.ts';

/** What of a file says that it is the same one: a page may send a copy of it with another time. */
const idOf = ({ name, size }: File): string => `${size}\n${name}`;
/** Bytes without a name cannot be asked about. */
const isNamed = (one: OnItsWay): one is File => typeof one !== 'string' && Boolean((one as Partial<File>).name);

/** Compares a held file's bytes with what went to other offices; undefined where that cannot be done. */
export type Compare = (file: File) => Promise<SameBytes | undefined>;

/**
 * Files that went to another office before (issue 6 item 3). One that may have, by what can be seen of it in the event, is
 * held back until its bytes were compared and, where they are the same, until the user says that it belongs here. One
 * that was recognised only by its bytes, after it had passed, is held back from then on.
 */
export class SameFiles {
  private readonly compare: Compare;
  private readonly changed: () => void;
  private target: OfficeId | undefined;
  private on = false;
  private prints: ReadonlySet<number> | undefined;
  /** `differs`: compared, other bytes; `allowed`: the user said yes; else what is known of where they went. */
  private readonly known = new Map<string, 'differs' | 'allowed' | SameFile>();
  private held = new Map<string, SameFile>();
  private state: Pick<SameFileQuestion, 'allowed' | 'passed'> = { allowed: false, passed: false };

  /** @param changed called when the question has become another one by itself */
  constructor(compare: Compare, changed: () => void) {
    this.compare = compare;
    this.changed = changed;
  }

  /** @param on whether such files raise questions at all */
  learn(target: OfficeId | undefined, on: boolean): void {
    if (this.target !== target) this.known.clear();
    if (this.target !== target || !on) {
      this.held.clear();
      this.prints = undefined;
    }
    this.target = target;
    this.on = on;
  }

  /** @param prints fingerprints of files that went to other offices than this target */
  learnPrints(target: OfficeId | undefined, prints: readonly number[]): void {
    if (this.on && target === this.target) this.prints = new Set(prints);
  }

  /** Whether these files raise a question; what was asked before is over. */
  raise(files: readonly OnItsWay[]): boolean {
    if (files.length === 0) return false;
    const held = new Map<string, SameFile>();
    const unknown: File[] = [];
    for (const file of this.on && (this.prints?.size || this.known.size) ? files : []) {
      if (!isNamed(file)) continue;
      const id = idOf(file);
      const known = this.known.get(id);
      if (typeof known === 'object') held.set(id, known);
      else if (!known && fileFingerprints(file).some((print) => this.prints?.has(print))) {
        held.set(id, { name: file.name, state: 'checking' });
        unknown.push(file);
      }
    }
    this.held = held;
    this.state = { allowed: false, passed: false };
    for (const file of unknown) void this.look(file, held);
    return held.size > 0;
  }

  question(): SameFileQuestion | undefined {
    return this.held.size > 0 ? { files: [...this.held.values()], ...this.state } : undefined;
  }

  /** The user's answer: the files asked about pass on every way when they are given again, or the question is over. */
  answer(pass: boolean): void {
    if (!pass) this.held = new Map();
    for (const id of this.held.keys()) this.known.set(id, 'allowed');
    this.state = { ...this.state, allowed: pass };
  }

  /** A file that has passed turned out to be one that went to another office: what still leaves of it is asked about. */
  found(file: Blob, target: OfficeId | undefined, { elsewhere }: SameBytes): void {
    const [last] = elsewhere;
    if (!this.on || target !== this.target || !last || !isNamed(file)) return;
    const id = idOf(file);
    if (this.known.get(id) === 'allowed') return;
    const found: SameFile = { name: file.name, state: 'elsewhere', office: last.officeName, at: last.at };
    this.known.set(id, found);
    if (this.state.allowed) this.held = new Map();
    this.held.set(id, found);
    this.state = { allowed: false, passed: true };
    this.changed();
  }

  private async look(file: File, held: Map<string, SameFile>): Promise<void> {
    const target = this.target;
    const same = await this.compare(file).catch(() => undefined);
    if (target !== this.target) return;
    const id = idOf(file);
    const [last] = same?.elsewhere ?? [];
    const found: SameFile = last
      ? { name: file.name, state: 'elsewhere', office: last.officeName, at: last.at }
      : { name: file.name, state: same ? 'differs' : 'unknown' };
    if (this.known.get(id) !== 'allowed' && same) this.known.set(id, last ? found : 'differs');
    if (held !== this.held) return;
    held.set(id, found);
    this.changed();
  }
}
