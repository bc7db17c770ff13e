/** Hands `content` to the browser's downloads under `name`. */
export function download(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the blob by then; without this it would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `2026-04-01` in the user's own time. */
export function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
