/** One way a file gets into a page: the event that the gate decides in, and how that event carries a file (design §5). */
export interface UploadPath {
  id: string;
  event: 'click' | 'change' | 'input' | 'drop' | 'paste' | 'submit';
  carriesFile: (event: Event) => boolean;
}

const origin = (event: Event): EventTarget | undefined => event.composedPath()[0];

function isFileInput(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

/** The click opens a file dialog: on the input itself, by key (which clicks it), or on what labels it. */
function opensFileDialog(event: Event): boolean {
  for (const target of event.composedPath()) {
    if (isFileInput(target)) return true;
    if (target instanceof HTMLLabelElement && isFileInput(target.control)) return true;
  }
  return false;
}

const hasFiles = (transfer: DataTransfer | null): boolean => transfer !== null && [...transfer.types].includes('Files');

function submitsFile(event: Event): boolean {
  const form = origin(event);
  return (
    form instanceof HTMLFormElement &&
    [...form.elements].some((field) => isFileInput(field) && (field.files?.length ?? 0) > 0)
  );
}

/** Every way in that the isolated world sees, in the order in which a file passes them. */
export const UPLOAD_PATHS: readonly UploadPath[] = [
  { id: 'file-dialog', event: 'click', carriesFile: opensFileDialog },
  { id: 'file-chosen', event: 'input', carriesFile: (event) => isFileInput(origin(event)) },
  { id: 'file-chosen', event: 'change', carriesFile: (event) => isFileInput(origin(event)) },
  { id: 'drop', event: 'drop', carriesFile: (event) => event instanceof DragEvent && hasFiles(event.dataTransfer) },
  {
    id: 'paste',
    event: 'paste',
    carriesFile: (event) => event instanceof ClipboardEvent && hasFiles(event.clipboardData),
  },
  { id: 'form', event: 'submit', carriesFile: submitsFile },
];

/** A drag with files that has not been dropped yet. */
export function dragsFiles(event: Event): event is DragEvent {
  return event instanceof DragEvent && hasFiles(event.dataTransfer);
}

/** Empties a file input whose files may not leave, so that a later submission cannot carry them. */
export function takeBack(event: Event): void {
  const target = origin(event);
  if (isFileInput(target)) target.value = '';
}
