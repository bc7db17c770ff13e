/** One way a file gets into a page: the event that the gate decides in, and how that event carries a file (design §5). */
export interface UploadPath {
  id: string;
  event: 'click' | 'change' | 'input' | 'drop' | 'paste' | 'submit';
  carriesFile: (event: Event) => boolean;
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

function submitsFile(event: Event): boolean {
  const form = origin(event);
  if (!isCalled(form, 'form')) return false;
  return [...(form as HTMLFormElement).elements].some((field) => isFileInput(field) && (field.files?.length ?? 0) > 0);
}

/** Every way in that the isolated world sees, in the order in which a file passes them. */
export const UPLOAD_PATHS: readonly UploadPath[] = [
  { id: 'file-dialog', event: 'click', carriesFile: opensFileDialog },
  { id: 'file-chosen', event: 'input', carriesFile: (event) => isFileInput(origin(event)) },
  { id: 'file-chosen', event: 'change', carriesFile: (event) => isFileInput(origin(event)) },
  { id: 'drop', event: 'drop', carriesFile: (event) => hasFiles((event as DragEvent).dataTransfer) },
  {
    id: 'paste',
    event: 'paste',
    carriesFile: (event) => hasFiles((event as ClipboardEvent).clipboardData),
  },
  { id: 'form', event: 'submit', carriesFile: submitsFile },
];

/** A drag with files that has not been dropped yet. */
export function dragsFiles(event: Event): boolean {
  return hasFiles((event as DragEvent).dataTransfer);
}

/** Empties a file input whose files may not leave, so that a later submission cannot carry them. */
export function takeBack(event: Event): void {
  const target = origin(event);
  if (isFileInput(target)) target.value = '';
}
