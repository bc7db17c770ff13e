import type { OfficeId } from '../domain/office.ts';
import { indexNames, type NameIndex, type OfficeNames, otherOfficeIn } from '../domain/office-in-file-name.ts';
import type { FileNameQuestion } from '../domain/snapshot.ts';

/** A file's own name: where a page sends the file by itself, its folders are often gone. */
const bare = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/**
 * Files whose names speak of another office than the target (issue 3 item 9): held back until the user says that they
 * belong here. What was allowed holds for this document and this target; nothing that was held back is played again.
 */
export class FileQuestions {
  private target: OfficeId | undefined;
  private names: OfficeNames | undefined;
  private index: NameIndex | undefined;
  private readonly allowed = new Set<string>();
  private asked: FileNameQuestion | undefined;

  /** @param names undefined when the question is switched off or there are too many offices */
  learn(target: OfficeId | undefined, names: OfficeNames | undefined): void {
    if (this.target !== target) this.allowed.clear();
    if (this.target !== target || !names) this.asked = undefined;
    this.target = target;
    this.names = names;
    this.index = undefined;
  }

  /** Whether these files raise a question; what was asked before is over. */
  raise(files: readonly string[]): boolean {
    if (files.length === 0) return false;
    this.asked = undefined;
    if (!this.names) return false;
    this.index ??= indexNames(this.names);
    const names = new Set<string>();
    const about: string[] = [];
    for (const file of files) {
      const name = this.allowed.has(file) ? undefined : otherOfficeIn(this.index, this.unanswered(file));
      if (name === undefined) {
        // Its folders may have spoken for it: without them it is the same file.
        if (bare(file) !== file) this.allowed.add(bare(file));
        continue;
      }
      names.add(name);
      about.push(file);
    }
    if (about.length > 0) this.asked = { names: [...names], files: about, allowed: false };
    return about.length > 0;
  }

  question(): FileNameQuestion | undefined {
    return this.asked;
  }

  /** The user's answer: the files asked about pass on every way when they are given again, or the question is over. */
  answer(pass: boolean): void {
    if (pass) for (const file of this.asked?.files ?? []) this.allowed.add(file).add(bare(file));
    this.asked = pass && this.asked ? { ...this.asked, allowed: true } : undefined;
  }

  /** What of a file's name nobody has answered for: a folder dropped as a whole was asked about as one. */
  private unanswered(file: string): string {
    for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
      if (this.allowed.has(file.slice(0, at))) return file.slice(at + 1);
    }
    return file;
  }
}
