import type { YayoiId } from '../domain/yayoi-id.ts';
import { readSignInForm } from '../identity/sign-in-form.ts';
import { signOutControls } from '../identity/sign-out.ts';

const isForm = (target: EventTarget | undefined): target is HTMLFormElement =>
  (target as Element)?.localName === 'form';

/** Tells which Yayoi ID a sign-in form on this page was sent with, just before it goes (design §4). */
export function watchSignIn(view: Window, signal: AbortSignal, submitted: (yayoiId: YayoiId) => void): void {
  const send = (event: Event): void => {
    const form = event.composedPath()[0];
    if (!event.isTrusted || !isForm(form) || !form.querySelector('input[type="password"]')) return;
    const yayoiId = readSignInForm(form);
    if (yayoiId) submitted(yayoiId);
  };
  view.addEventListener('submit', send, { capture: true, signal });
}

/** Tells that the user pressed the page's own sign-out control. */
export function watchSignOut(view: Window, signal: AbortSignal, signedOut: () => void): void {
  const press = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (signOutControls(view.document).some((control) => path.includes(control))) signedOut();
  };
  view.addEventListener('click', press, { capture: true, signal });
}
