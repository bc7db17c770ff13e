import type { SameBytes } from '../domain/file-check.ts';
import type { OfficeId } from '../domain/office.ts';
import type { PageState } from '../domain/page-state.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { FileQuestions } from './file-questions.ts';
import { nameOf, type OnItsWay } from './on-its-way.ts';
import { type Compare, SameFiles } from './same-files.ts';

/** What is asked about files on `match`, although the gate stands open: their names first, then where they went before. */
export class Questions {
  private readonly names = new FileQuestions();
  private readonly same: SameFiles;
  private readonly changed: () => void;

  /** @param changed called when a question has become another one, but for being raised */
  constructor(compare: Compare, changed: () => void) {
    this.same = new SameFiles(compare, changed);
    this.changed = changed;
  }

  learn({ target, officeNames, sameFileQuestion }: PageState): void {
    this.names.learn(target?.id, officeNames);
    this.same.learn(target?.id, sameFileQuestion);
  }

  /** Fingerprints of what went to other offices than this target, as the journal has them now. */
  learnSentBefore(target: OfficeId | undefined, prints: readonly number[]): void {
    this.same.learnPrints(target, prints);
  }

  /** Whether these files raise a question; what was asked before is over. */
  raise(files: readonly OnItsWay[]): boolean {
    if (!this.names.raise(files.map(nameOf))) return this.same.raise(files);
    // One question at a time: the other comes when the files are given again.
    this.same.answer(false);
    return true;
  }

  /** A file that passed for this target has the bytes of one that went to another office. */
  foundElsewhere(file: Blob, target: OfficeId | undefined, same: SameBytes): void {
    this.same.found(file, target, same);
  }

  now(): Pick<Snapshot, 'question' | 'sameFile'> {
    return { question: this.names.question(), sameFile: this.same.question() };
  }

  /** The user's answer to the one or the other. */
  answer(about: 'names' | 'same', pass: boolean): void {
    this[about].answer(pass);
    this.changed();
  }
}
