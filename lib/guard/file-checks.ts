import type { CheckAnswer, CheckedFile, CheckJob, FileCheck, FileRemark, SameBytes } from '../domain/file-check.ts';
import { MOST_ABOUT } from '../domain/file-check.ts';
import type { Passage, Unfinished } from '../domain/journal.ts';
import type { TargetOffice } from '../domain/page-state.ts';
import type { OnItsWay } from './on-its-way.ts';

/** One file as the journal is told of it. */
export interface JournalFile {
  name: string;
  size: number;
  type: string;
  lastModified: number;
}

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
/** From here on the user waits long enough to want to know how far it is. */
const MANY_FILES = 5;
const MANY_BYTES = 8_000_000;
/** Ways on which all files of one go are seen together. */
const TOGETHER = ['file-chosen', 'drop', 'paste', 'form'];
/** Milliseconds between two tellings of how far a file is read. */
const TELL = 200;

const EMPTY: FileCheck = {
  office: '',
  files: 0,
  done: 0,
  part: 0,
  long: false,
  cut: false,
  refused: 0,
  perhaps: 0,
  together: [],
  about: [],
  more: 0,
};

const NOT_KEPT: FileRemark = { kind: 'perhaps', key: 'check_not_kept', values: [] };

/** Where the bytes went before: once for each office, and for this one the last time. */
function remarksOf({ elsewhere, here }: SameBytes): FileRemark[] {
  const offices = elsewhere.filter(
    ({ officeName }, at) => elsewhere.findIndex((one) => one.officeName === officeName) === at,
  );
  return [
    ...offices.map(
      ({ officeName, at }): FileRemark => ({ kind: 'elsewhere', key: 'check_elsewhere', values: [officeName], at }),
    ),
    ...here.slice(0, 1).map(({ at }): FileRemark => ({ kind: 'here', key: 'check_here', values: [], at })),
  ];
}

const isFile = (file: Blob): file is File => !nameless(file);
const nameless = ({ name }: Partial<File>): boolean => !name || name === 'blob';
/** What pages send beside files: `sendBeacon` carries its notes as a blob of this kind. */
const isNote = ({ type }: Blob): boolean => /^(?:text\/plain|application\/(?:json|x-www-form-urlencoded))/.test(type);

/** A frame's file is gone with the frame: a copy of it is ours. Nothing is read for it. */
function keepable(file: OnItsWay): OnItsWay {
  if (typeof file === 'string' || file instanceof Blob) return file;
  try {
    return structuredClone<Blob>(file);
  } catch {
    return file;
  }
}

const seen = (file: Blob & Partial<File>): JournalFile => ({
  name: (file.webkitRelativePath || file.name || '').slice(0, 1000),
  size: file.size,
  type: file.type.slice(0, 200),
  lastModified: file.lastModified ?? 0,
});

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
  private check = EMPTY;
  private bytes = 0;
  private told = 0;
  private readonly abouts = new WeakMap<Blob, CheckedFile>();

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
    return this.check;
  }

  /** The user has read it. */
  close(): void {
    this.check = EMPTY;
    this.tell(true);
  }

  /** The page goes away: what is not hashed by now will not be. */
  leave(): void {
    this.begin();
    if (this.open.size > 0) this.edge.unhashed([...this.open], 'stopped');
    if (this.check.done < this.check.files) this.check = { ...this.check, cut: true };
    this.tell(true);
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
    if (this.check.done === this.check.files) {
      this.check = { ...EMPTY, office: target?.name ?? '' };
      this.bytes = 0;
    }
    for (const { size } of files) this.bytes += size;
    const count = this.check.files + files.length;
    this.check = { ...this.check, files: count, long: count >= MANY_FILES || this.bytes >= MANY_BYTES };
    if (TOGETHER.includes(passage.way)) void this.lookTogether(files.length, passage.way === 'file-chosen');
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE);
      const keys = this.edge.journal(passage, some.map(seen)).catch(() => {
        this.sayTogether(NOT_KEPT);
        return [];
      });
      some.forEach(
        (file, each) =>
          void this.look(
            file,
            keys.then((all) => all[each] ?? ''),
            target,
          ),
      );
    }
    this.tell();
  }

  private async lookTogether(files: number, dialog: boolean): Promise<void> {
    const answer = await this.edge.ask({ together: files, dialog });
    if ('remarks' in answer) for (const remark of answer.remarks) this.sayTogether(remark);
  }

  private async look(file: Blob, itsKey: Promise<string>, target: TargetOffice | undefined): Promise<void> {
    if (isFile(file)) {
      const looked = await this.edge.ask({ inspect: file });
      if ('remarks' in looked) this.say(file, looked.remarks);
    }
    const key = await itsKey;
    if (key) this.open.add(key);
    const answer = await this.edge.ask({ hash: file, key }, (part) => {
      this.check = { ...this.check, part };
      if (Date.now() - this.told > TELL) this.tell();
    });
    if ('same' in answer) {
      this.say(file, remarksOf(answer.same));
      this.edge.found(file, target, answer.same);
    } else if ('failed' in answer && answer.failed !== 'stopped' && key) this.edge.unhashed([key], answer.failed);
    if (!('failed' in answer) || answer.failed !== 'stopped') this.open.delete(key);
    this.check = { ...this.check, done: this.check.done + 1, part: 0 };
    this.tell(this.check.done === this.check.files);
  }

  private sayTogether(remark: FileRemark): void {
    if (this.check.together.some(({ key }) => key === remark.key)) return;
    this.check = { ...this.check, together: [...this.check.together, remark] };
    this.tell();
  }

  private say(file: Blob & Partial<File>, remarks: readonly FileRemark[]): void {
    if (remarks.length === 0) return;
    const { about, more, refused, perhaps } = this.check;
    const name = file.name ?? '';
    const known = this.abouts.get(file);
    const all = { name, remarks: [...(known?.remarks ?? []), ...remarks] };
    this.abouts.set(file, all);
    const isNew = !known && about.length >= MOST_ABOUT;
    const has = (kind: FileRemark['kind']): number => (remarks.some((one) => one.kind === kind) ? 1 : 0);
    this.check = {
      ...this.check,
      refused: refused + has('refused'),
      perhaps: perhaps + (has('refused') ? 0 : has('perhaps')),
      about: known ? about.map((one) => (one === known ? all : one)) : isNew ? about : [...about, all],
      more: more + (isNew ? 1 : 0),
    };
    this.tell();
  }

  private tell(settled = false): void {
    this.told = Date.now();
    this.edge.changed(this.check, settled);
  }
}
