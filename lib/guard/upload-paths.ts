import { filesIn, type OnItsWay } from './on-its-way.ts';
import type { GuardWay } from './ways-in.ts';

type UploadEvent = 'click' | 'change' | 'input' | 'drop' | 'paste' | 'submit';

/** One way a file gets into a page: the events that the gate decides in, and how they carry a file (design §5). */
export interface UploadPath {
  events: readonly UploadEvent[];
  carriesFile: (event: Event) => boolean;
  /** The files, as far as the event shows them. */
  files?: (event: Event) => OnItsWay[];
}

const origin = (event: Event): EventTarget | undefined => event.composedPath()[0];

/** By name and not by class: an element that came from another frame's document keeps the classes of its old window. */
const isCalled = (target: unknown, name: string): boolean => (target as Element | undefined)?.localName === name;

function isFileInput(target: unknown): target is HTMLInputElement {
  return isCalled(target, 'input') && (target as HTMLInputElement).type === 'file';
}

/** The input whose file dialog this click opens: on the input itself, by key (which clicks it), or on what labels it. */
export function dialogOf(event: Event): HTMLInputElement | undefined {
  if (event.type !== 'click') return undefined;
  for (const target of event.composedPath()) {
    const input = isCalled(target, 'label') ? (target as HTMLLabelElement).control : target;
    if (isFileInput(input)) return input;
  }
  return undefined;
}

const hasFiles = (transfer: DataTransfer | null | undefined): boolean =>
  transfer ? [...transfer.types].includes('Files') : false;

const inInput = (target: unknown): File[] => (isFileInput(target) ? filesIn(target.files) : []);

const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry?.()?.isDirectory ?? false;

/** A dropped folder shows its own name at once; what is in it comes only after the event. */
function inTransfer(transfer: DataTransfer | null | undefined): OnItsWay[] {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return filesIn(transfer?.files).map((file, at) => {
    const item = items[at];
    return item && isFolder(item) ? file.name : file;
  });
}

/** By the browser's own getter: a field called `elements` would answer in the form's place. Empty for what is no form. */
function fieldsOf(form: EventTarget | undefined): Element[] {
  const own = (of: object): PropertyDescriptor | undefined =>
    Object.getOwnPropertyDescriptor(of, 'elements') ?? own(Object.getPrototypeOf(of) as object);
  try {
    const fields = own(HTMLFormElement.prototype)?.get?.call(form) as Iterable<Element>;
    return [...fields];
  } catch {
    return [];
  }
}

const inForm = (event: Event): File[] => fieldsOf(origin(event)).flatMap(inInput);

const submitsFile = (event: Event): boolean =>
  fieldsOf(origin(event)).some((field) => isFileInput(field) && (field.files?.length ?? 0) > 0);

/** How each way in that comes along as an event is seen. */
export const UPLOAD_PATHS: Readonly<Record<GuardWay, UploadPath>> = {
  'file-dialog': { events: ['click'], carriesFile: (event) => dialogOf(event) !== undefined },
  'file-chosen': {
    events: ['input', 'change'],
    carriesFile: (event) => isFileInput(origin(event)),
    files: (event) => inInput(origin(event)),
  },
  drop: {
    events: ['drop'],
    carriesFile: (event) => hasFiles((event as DragEvent).dataTransfer),
    files: (event) => inTransfer((event as DragEvent).dataTransfer),
  },
  paste: {
    events: ['paste'],
    carriesFile: (event) => hasFiles((event as ClipboardEvent).clipboardData),
    files: (event) => inTransfer((event as ClipboardEvent).clipboardData),
  },
  form: { events: ['submit'], carriesFile: submitsFile, files: inForm },
};

/** A drag with files that has not been dropped yet. */
export function dragsFiles(event: Event): boolean {
  return hasFiles((event as DragEvent).dataTransfer);
}

/**
 * Empties a file input whose files may not leave, so that a later submission cannot carry them.
 * @param emptied remembers the input until its next `change`
 */
export function takeBack(event: Event, emptied: WeakSet<EventTarget>): void {
  const target = origin(event);
  if (!isFileInput(target)) return;
  target.value = '';
  if (event.type === 'input') emptied.add(target);
}

/** Whether this `change` only follows the `input` at which the files were taken back. */
export function wasEmptied(event: Event, emptied: WeakSet<EventTarget>): boolean {
  const target = origin(event);
  return isFileInput(target) && emptied.delete(target) && target.files?.length === 0;
}
