/** One way a file gets into a page: the event that the gate decides in, and how that event carries a file (design §5). */
export interface UploadPath {
  id: string;
  event: 'click' | 'change' | 'input' | 'drop' | 'paste' | 'submit';
  carriesFile: (event: Event) => boolean;
  /** The names of the files, with their folders, as far as the event shows them. */
  fileNames?: (event: Event) => string[];
}

const origin = (event: Event): EventTarget | undefined => event.composedPath()[0];

/** By name and not by class: an element that came from another frame's document keeps the classes of its old window. */
const isCalled = (target: unknown, name: string): boolean => (target as Element | undefined)?.localName === name;

function isFileInput(target: unknown): target is HTMLInputElement {
  return isCalled(target, 'input') && (target as HTMLInputElement).type === 'file';
}

/** The click opens a file dialog: on the input itself, by key (which clicks it), or on what labels it. */
function opensFileDialog(event: Event): boolean {
  for (const target of event.composedPath()) {
    if (isFileInput(target)) return true;
    if (isCalled(target, 'label') && isFileInput((target as HTMLLabelElement).control)) return true;
  }
  return false;
}

const hasFiles = (transfer: DataTransfer | null | undefined): boolean =>
  transfer ? [...transfer.types].includes('Files') : false;

const nameOf = (file: File): string => file.webkitRelativePath || file.name;
const namesIn = (files: FileList | null | undefined): string[] => [...(files ?? [])].map(nameOf);
const inInput = (target: unknown): string[] => (isFileInput(target) ? namesIn(target.files) : []);

/** A dropped folder shows its own name at once; what is in it comes only after the event. */
function namesInTransfer(transfer: DataTransfer | null | undefined): string[] {
  return namesIn(transfer?.files);
}

const namesInForm = (event: Event): string[] =>
  [...(origin(event) as HTMLFormElement).elements].flatMap((field) => inInput(field));

function submitsFile(event: Event): boolean {
  const form = origin(event);
  if (!isCalled(form, 'form')) return false;
  return [...(form as HTMLFormElement).elements].some((field) => isFileInput(field) && (field.files?.length ?? 0) > 0);
}

/** Every way in that the isolated world sees, in the order in which a file passes them. */
export const UPLOAD_PATHS: readonly UploadPath[] = [
  { id: 'file-dialog', event: 'click', carriesFile: opensFileDialog },
  ...(['input', 'change'] as const).map((event) => ({
    id: 'file-chosen',
    event,
    carriesFile: (happened: Event) => isFileInput(origin(happened)),
    fileNames: (happened: Event) => inInput(origin(happened)),
  })),
  {
    id: 'drop',
    event: 'drop',
    carriesFile: (event) => hasFiles((event as DragEvent).dataTransfer),
    fileNames: (event) => namesInTransfer((event as DragEvent).dataTransfer),
  },
  {
    id: 'paste',
    event: 'paste',
    carriesFile: (event) => hasFiles((event as ClipboardEvent).clipboardData),
    fileNames: (event) => namesInTransfer((event as ClipboardEvent).clipboardData),
  },
  { id: 'form', event: 'submit', carriesFile: submitsFile, fileNames: namesInForm },
];

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
