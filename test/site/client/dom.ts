/** The element that stands for `data-part`. */
export const part = (name: string): HTMLElement | null => document.querySelector(`[data-part="${name}"]`);

/** HTML from the replica's own server as nodes. */
export const nodes = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

/** Runs `what` when an element with `data-do` is clicked, or keyed where it only plays a button. */
export function onDo(name: string, what: (element: HTMLElement, event: Event) => void): void {
  const run = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-do="${name}"]`) : null;
    if (element) what(element, event);
  };
  document.addEventListener('click', run);
  document.addEventListener('keydown', (event) => {
    const plays = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'button';
    if (plays && (event.key === 'Enter' || event.key === ' ')) run(event);
  });
}

/** Ask the replica for a view or the account area of the page at the current address. */
export async function ask<T>(what: 'view' | 'me'): Promise<T> {
  const of = encodeURIComponent(location.pathname + location.search);
  const response = await fetch(`/_site/${what}?of=${of}`);
  return (await response.json()) as T;
}
