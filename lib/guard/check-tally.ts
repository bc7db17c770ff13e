import { type CheckedFile, type FileCheck, type FileRemark, MOST_ABOUT, type SameBytes } from '../domain/file-check.ts';

/** From here on the user waits long enough to want to know how far it is. */
const MANY_FILES = 5;
const MANY_BYTES = 8_000_000;

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

/** Where the bytes went before: once for each office, and for this one the last time. */
export function remarksOf({ elsewhere, here }: SameBytes): FileRemark[] {
  const isNewest = ({ officeName }: { officeName: string }, at: number): boolean =>
    elsewhere.findIndex((one) => one.officeName === officeName) === at;
  return [
    ...elsewhere
      .filter(isNewest)
      .map(
        ({ officeName, at }): FileRemark => ({ kind: 'elsewhere', key: 'check_elsewhere', values: [officeName], at }),
      ),
    ...here.slice(0, 1).map(({ at }): FileRemark => ({ kind: 'here', key: 'check_here', values: [], at })),
  ];
}

/** Counts what is known of the files that passed. Those that come before the others are done count with them. */
export class CheckTally {
  private check = EMPTY;
  private bytes = 0;
  private abouts = new WeakMap<Blob, CheckedFile>();

  now(): FileCheck {
    return this.check;
  }

  isOver(): boolean {
    return this.check.done === this.check.files;
  }

  /** @param office the target's name */
  begin(files: readonly Blob[], office: string): void {
    if (this.isOver()) this.clear();
    for (const { size } of files) this.bytes += size;
    const count = this.check.files + files.length;
    this.check = { ...this.check, office, files: count, long: count >= MANY_FILES || this.bytes >= MANY_BYTES };
  }

  clear(): void {
    this.check = EMPTY;
    this.bytes = 0;
  }

  /** The page goes away. */
  cut(): void {
    if (!this.isOver()) this.check = { ...this.check, cut: true };
  }

  part(part: number): void {
    this.check = { ...this.check, part };
  }

  done(): void {
    // What was cleared away meanwhile is not counted.
    if (!this.isOver()) this.check = { ...this.check, done: this.check.done + 1, part: 0 };
  }

  /** About all of them; once. */
  sayTogether(remark: FileRemark): void {
    const { files, together } = this.check;
    if (files > 0 && !together.some(({ key }) => key === remark.key))
      this.check = { ...this.check, together: [...together, remark] };
  }

  say(file: Blob & Partial<File>, remarks: readonly FileRemark[]): void {
    // What the user has read is not taken up again.
    if (this.check.files === 0 || remarks.length === 0) return;
    const { about, more, refused, perhaps } = this.check;
    const known = this.abouts.get(file);
    const all: CheckedFile = { name: file.name ?? '', remarks: [...(known?.remarks ?? []), ...remarks] };
    this.abouts.set(file, all);
    const hasNoPlace = !known && about.length >= MOST_ABOUT;
    const has = (kind: FileRemark['kind']): boolean => remarks.some((one) => one.kind === kind);
    this.check = {
      ...this.check,
      refused: refused + (has('refused') ? 1 : 0),
      perhaps: perhaps + (has('perhaps') && !has('refused') ? 1 : 0),
      about: known ? about.map((one) => (one === known ? all : one)) : hasNoPlace ? about : [...about, all],
      more: more + (hasNoPlace ? 1 : 0),
    };
  }
}
