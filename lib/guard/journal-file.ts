import type { OnItsWay } from './on-its-way.ts';

/** One file as the journal is told of it. */
export interface JournalFile {
  name: string;
  size: number;
  type: string;
  lastModified: number;
}

/** Whether it has a name of its own; what pages add to a form as bare bytes is called so. */
export const isFile = (file: Blob): file is File => !nameless(file);
export const nameless = ({ name }: Partial<File>): boolean => !name || name === 'blob';
/** What pages send beside files: `sendBeacon` carries its notes as a blob of this kind. */
export const isNote = ({ type }: Blob): boolean =>
  /^(?:text\/plain|application\/(?:json|x-www-form-urlencoded))/.test(type);

/** A frame's file is gone with the frame: a copy of it is ours. Nothing is read for it. */
export function keepable(file: OnItsWay): OnItsWay {
  if (typeof file === 'string' || file instanceof Blob) return file;
  try {
    return structuredClone<Blob>(file);
  } catch {
    return file;
  }
}

export const seen = (file: Blob & Partial<File>): JournalFile => ({
  name: (file.webkitRelativePath || file.name || '').slice(0, 1000),
  size: file.size,
  type: file.type.slice(0, 200),
  lastModified: file.lastModified ?? 0,
});
