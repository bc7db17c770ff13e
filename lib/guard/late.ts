/**
 * Whether the page's own scripts may have run before us: the extension was put in, or switched on again, while the page
 * stood open. A frame without an address of its own is complete from the start and is judged by its top frame.
 */
export function isLate(view: Window): boolean {
  return view === view.top && view.document.readyState !== 'loading';
}
