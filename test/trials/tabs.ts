import { Navigation, type Tab } from './navigation.ts';
import type { PageName } from './world/pages.ts';

export type { Tab } from './navigation.ts';

/** Tabs with the sign-ins and sign-outs that people make in them. */
export class Tabs extends Navigation {
  /** The sign-in form of the page at hand is sent. `works` false: the password was wrong. */
  sendSignIn(tab: Tab, yayoiId: string, works: boolean, next: PageName): void {
    const { doc, store } = tab;
    if (doc?.look.page !== 'login-id' || doc.filledAt === undefined) return;
    const { clock } = this.browser;
    const sentAt = clock.now;
    doc.fill({ ...doc.look, stage: 'password' }, doc.content, undefined);
    doc.inPage((document) => {
      const form = document.querySelector('form');
      const field = form?.querySelector<HTMLInputElement>('input[name="yayoiId"]');
      const shown = form?.querySelector('[data-part="login-id"]');
      if (!form || !field) throw new Error('no sign-in form');
      field.value = yayoiId;
      if (shown) shown.textContent = yayoiId;
      const submit = new doc.view.Event('submit', { bubbles: true, cancelable: true });
      form.dispatchEvent(Object.defineProperty(submit, 'isTrusted', { value: true }));
    });
    tab.form = this.truth.formSent({ store, yayoiId, at: sentAt });
    tab.turn += 1;
    const mine = tab.turn;
    clock.later(this.random.whole(1, 20), () => {
      if (!works) {
        if (tab.turn === mine) this.go(tab, 'login-id', true);
        return;
      }
      const epoch = this.server.change(store, yayoiId);
      this.truth.tell({ store, yayoiId, epoch, at: sentAt });
      tab.byForm = { yayoiId, epoch };
      if (tab.turn === mine) this.go(tab, next);
    });
  }

  /** The site's own sign-out control is pressed, which has to be in sight first. */
  signOut(tab: Tab): boolean {
    const { doc, store } = tab;
    const { clock } = this.browser;
    const pressed = doc?.inPage((document) => {
      const control = [...document.querySelectorAll('[data-part="account-menu"] a')].find((one) =>
        one.textContent?.includes('ログアウト'),
      );
      const click = new doc.view.Event('click', { bubbles: true, cancelable: true, composed: true });
      control?.dispatchEvent(Object.defineProperty(click, 'isTrusted', { value: true }));
      return control !== undefined;
    });
    if (!pressed) return false;
    const at = clock.now;
    clock.later(this.random.whole(1, 15), () => {
      this.truth.tell({ store, yayoiId: null, epoch: this.server.change(store, null), at });
      this.go(tab, 'login-id');
    });
    return true;
  }
}
