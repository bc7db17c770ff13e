import type { YayoiId } from '../domain/yayoi-id.ts';
import { readSignInForm } from '../identity/sign-in-form.ts';

/** Tells which Yayoi ID a sign-in form on this page was sent with, just before it goes (design §4). */
export function watchSignIn(view: Window, signal: AbortSignal, submitted: (yayoiId: YayoiId) => void): void {
  view.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (!event.isTrusted || !(form instanceof HTMLFormElement) || !form.querySelector('input[type="password"]'))
        return;
      const yayoiId = readSignInForm(form);
      if (yayoiId) submitted(yayoiId);
    },
    { capture: true, signal },
  );
}
