/** A file or blob as an event or a call shows it; a name alone where there is nothing to be read: a dropped folder's. */
export type OnItsWay = File | Blob | string;

/** The name with its folders where they are known; empty for bytes that have none. */
export function nameOf(one: OnItsWay): string {
  if (typeof one === 'string') return one;
  const { name = '', webkitRelativePath } = one as Partial<File>;
  return webkitRelativePath || name;
}

/** The files in a list, or none. */
export const filesIn = (files: FileList | null | undefined): File[] => [...(files ?? [])];
