import { onDo, part } from './dom.ts';

const chosen = (name: string) => document.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';

/** Files are sent the moment they are chosen, dropped or pasted. */
export async function send(files: Iterable<File>, way: string): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  form.append('way', way);
  form.append('category', chosen('category'));
  form.append('type', chosen('type'));
  const response = await fetch('/api/upload', { method: 'POST', body: form });
  const answer = (await response.json()) as { names?: string[] };
  const status = part('uploaded') ?? part('dropzone');
  if (!status) return;
  const line = document.createElement('div');
  line.textContent = answer.names
    ? `${answer.names.join('、')} を保存しました。`
    : '保存できませんでした。ログインし直してください。';
  status.append(line);
}

const takesFiles = () => part('dropzone') !== null;
const withFiles = (list: DataTransfer | null) => [...(list?.files ?? [])];

/** A click anywhere in the drop zone that meets no control of its own. */
function chooseByClick(event: MouseEvent): void {
  const at = event.target instanceof Element ? event.target : null;
  const zone = at?.closest('[data-part="dropzone"]');
  if (zone && !at?.closest('a, button, input, label'))
    zone.querySelector<HTMLInputElement>('input[type="file"]')?.click();
}

export function upload(): void {
  onDo('choose-files', (element) =>
    element.parentElement?.querySelector<HTMLInputElement>('input[type="file"]')?.click(),
  );
  document.addEventListener('click', chooseByClick);
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.closest('[data-part="dropzone"]'))
      return;
    const files = [...(input.files ?? [])];
    if (files.length > 0) void send(files, 'input');
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (takesFiles()) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!takesFiles()) return;
    event.preventDefault();
    const files = withFiles(event.dataTransfer);
    if (files.length > 0) void send(files, 'drop');
  });
  document.addEventListener('paste', (event) => {
    const files = withFiles(event.clipboardData);
    if (takesFiles() && files.length > 0) void send(files, 'paste');
  });
}
