import { plain } from '../domain/plain-text.ts';
import { inContent } from './header.ts';

const CONTROLS = 'a,button,[role="button"],[role="menuitem"],[role="link"],input[type="submit"],input[type="button"]';
const NAMES = new Set(
  ['ログアウト', 'ログアウトする', 'サインアウト', 'サインアウトする', 'Logout', 'Signout'].map(plain),
);
/** Characters a sign-out control's text can have at the most, spaces and line breaks of the source included. */
const LONGEST = 80;

function nameOf(control: Element): string {
  const shown = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
  if (shown.length > LONGEST) return '';
  return plain(shown) || plain(control.getAttribute('aria-label') ?? '');
}

/** The page's own sign-out controls (label ログアウト: use-desktop-3-05, net-GP-2-03) outside the page's content. */
export function signOutControls(document: Document): Element[] {
  const found: Element[] = [];
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (NAMES.has(nameOf(control)) && !inContent(control)) found.push(control);
  }
  return found;
}
