import type { CheckAnswer, CheckJob, FileCheck, FileRemark, SameBytes } from '../domain/file-check.ts';
import type { Passage, Unfinished } from '../domain/journal.ts';
import type { TargetOffice } from '../domain/page-state.ts';
import { CheckTally, remarksOf } from './check-tally.ts';
import { isFile, isNote, type JournalFile, keepable, nameless, seen } from './journal-file.ts';
import type { OnItsWay } from './on-its-way.ts';

export interface FileChecksEdge {
  /** Asks for entries of the journal: one key for each file, in order. */
  journal: (passage: Passage, files: readonly JournalFile[]) => Promise<readonly string[]>;
  /** These entries' hashes will not come. */
  unhashed: (keys: readonly string[], why: Unfinished) => void;
  ask: (job: CheckJob, part?: (part: number) => void) => Promise<CheckAnswer>;
  /** Where the bytes of a file that passed for this target went before. */
  found: (file: Blob, target: TargetOffice | undefined, same: SameBytes) => void;
  /** The check is another one than a moment ago; `settled`: nothing more will come of itself. */
  changed: (check: FileCheck, settled: boolean) => void;
}

interface Passing {
  files: readonly OnItsWay[];
  passage: Passage;
  target: TargetOffice | undefined;
}

/** Most files in one message: a long name takes its place, and an answer must not be long in coming. */
const AT_ONCE = 100;
/** Ways on which all files of one go are seen together. */
const TOGETHER = ['file-chosen', 'drop', 'paste', 'form'];
/** Milliseconds between two tellings of how far a file is read. */
const TELL = 200;

const NOT_KEPT: FileRemark = { kind: 'perhaps', key: 'check_not_kept', values: [] };

/**
 * What follows when files have passed the gate: they are written down, then looked at and hashed. All of it after the event,
 * and none of it holds anything up.
 */
export class FileChecks {
  private readonly edge: FileChecksEdge;
  private readonly later: (run: () => void) => void;
  private waiting: Passing[] = [];
  private readonly known = new Set<string>();
  private hasNames = false;
  private readonly open = new Set<string>();
  private told = 0;
  private readonly tally = new CheckTally();

  /** @param later runs it when the page has had the event */
  constructor(edge: FileChecksEdge, later: (run: () => void) => void = (run) => void setTimeout(run)) {
    this.edge = edge;
    this.later = later;
  }

  /** Called in the event: keeps hold of the files, and no more. */
  pass(files: readonly OnItsWay[], passage: Passage, target: TargetOffice | undefined): void {
    if (files.length === 0) return;
    if (this.waiting.length === 0) this.later(() => this.begin());
    this.waiting.push({ files: files.map(keepable), passage, target });
  }

  now(): FileCheck {
    return this.tally.now();
  }

  /** The user has read it. */
  close(): void {
    this.tally.clear();
    this.tell();
  }

  /** The page goes away: what is not hashed by now will not be. */
  leave(): void {
    this.begin();
    if (this.open.size > 0) this.edge.unhashed([...this.open], 'stopped');
    this.open.clear();
    this.tally.cut();
    this.tell();
  }

  private begin(): void {
    for (const { files, passage, target } of this.waiting.splice(0)) {
      const fresh = files
        .filter((file) => typeof file !== 'string')
        .filter((file) => this.isFresh(file, passage, target));
      if (fresh.length > 0) this.start(fresh, passage, target);
    }
  }

  /** A file that came in and leaves again is one entry; bytes without a name count only where no file has come in. */
  private isFresh(file: Blob & Partial<File>, { yayoiId }: Passage, target: TargetOffice | undefined): boolean {
    if (typeof file.size !== 'number') return false;
    if (nameless(file) && (this.hasNames || isNote(file))) return false;
    this.hasNames ||= !nameless(file);
    const id = [target?.id, yayoiId, file.size, file.lastModified, file.name].join('\n');
    if (this.known.has(id)) return false;
    this.known.add(id);
    return true;
  }

  private start(files: readonly Blob[], passage: Passage, target: TargetOffice | undefined): void {
    this.tally.begin(files, target?.name ?? '');
    if (TOGETHER.includes(passage.way)) void this.lookTogether(files.length, passage.way === 'file-chosen');
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE);
      const keys = this.edge.journal(passage, some.map(seen)).catch(() => {
        this.tally.sayTogether(NOT_KEPT);
        this.tell();
        return [];
      });
      for (const [each, file] of some.entries())
        void this.look(
          file,
          keys.then((all) => all[each] ?? ''),
          target,
        );
    }
    this.tell();
  }

  private async lookTogether(files: number, dialog: boolean): Promise<void> {
    const answer = await this.edge.ask({ together: files, dialog });
    if (!('remarks' in answer) || answer.remarks.length === 0) return;
    for (const remark of answer.remarks) this.tally.sayTogether(remark);
    this.tell();
  }

  private async look(file: Blob, itsKey: Promise<string>, target: TargetOffice | undefined): Promise<void> {
    if (isFile(file)) {
      const looked = await this.edge.ask({ inspect: file });
      this.say(file, 'remarks' in looked ? looked.remarks : []);
    }
    const key = await itsKey;
    if (key) this.open.add(key);
    const answer = await this.edge.ask({ hash: file, key }, (part) => {
      this.tally.part(part);
      if (Date.now() - this.told > TELL) this.tell();
    });
    if ('same' in answer) {
      this.say(file, remarksOf(answer.same));
      this.edge.found(file, target, answer.same);
    } else if ('failed' in answer && this.open.has(key)) this.edge.unhashed([key], answer.failed);
    this.open.delete(key);
    this.tally.done();
    this.tell();
  }

  private say(file: Blob, remarks: readonly FileRemark[]): void {
    if (remarks.length === 0) return;
    this.tally.say(file, remarks);
    this.tell();
  }

  private tell(): void {
    this.told = Date.now();
    const check = this.tally.now();
    this.edge.changed(check, this.tally.isOver() || check.cut);
  }
}
