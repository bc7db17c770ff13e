import type { Random } from './random.ts';
import type { Form, Truth } from './truth.ts';
import { type Browser, SETTLED } from './world/browser.ts';
import { Doc } from './world/doc.ts';
import { type Look, type PageName, titleOf } from './world/pages.ts';
import { type Made, madeNow, type Server, type Store } from './world/server.ts';
import { closeView, emptyView, type View } from './world/view.ts';

export interface Tab {
  id: number;
  store: Store;
  doc: Doc | undefined;
  back: Doc[];
  forward: Doc[];
  /** The sign-in form that was sent here and worked, until a page of someone signed in follows. */
  byForm: Made | undefined;
  /** The form that was sent here last, until a page follows. */
  form: Form | undefined;
  /** Counts navigations: only the newest one arrives. */
  turn: number;
}

/** Tabs and the ways between pages. Everything takes its time on the trial's clock. */
export class Navigation {
  readonly all: Tab[] = [];
  readonly browser: Browser;
  readonly server: Server;
  protected readonly random: Random;
  protected readonly truth: Truth;
  private readonly site: Pick<Look, 'dom' | 'idShown'>;
  /** Another ID that stands in the content of some pages, as senders and customers do. */
  private readonly decoys: readonly string[];
  private views: View[] = [];

  constructor(
    browser: Browser,
    server: Server,
    truth: Truth,
    random: Random,
    site: Pick<Look, 'dom' | 'idShown'>,
    decoys: readonly string[],
  ) {
    this.browser = browser;
    this.server = server;
    this.truth = truth;
    this.random = random;
    this.site = site;
    this.decoys = decoys;
  }

  open(store: Store): Tab {
    const tab: Tab = {
      id: this.all.length + 1,
      store,
      doc: undefined,
      back: [],
      forward: [],
      byForm: undefined,
      form: undefined,
      turn: 0,
    };
    this.browser.addTab(tab.id, store.name === 'private');
    this.all.push(tab);
    return tab;
  }

  /** Windows take real time to make: they are made while the trial's clock stands. */
  async prepare(): Promise<void> {
    while (this.views.length < 4) this.views.push(await emptyView());
  }

  close(): void {
    for (const tab of this.all) for (const doc of [tab.doc, ...tab.back, ...tab.forward]) doc?.leave();
    for (const view of this.views) closeView(view);
  }

  go(tab: Tab, page: PageName, refused = false): void {
    const { clock } = this.browser;
    tab.turn += 1;
    const mine = tab.turn;
    const askedAt = clock.now;
    clock.later(this.random.whole(1, 15), () => {
      const made = madeNow(tab.store);
      clock.later(this.random.chance(0.15) ? this.random.whole(20, 150) : this.random.whole(1, 15), () => {
        if (tab.turn === mine) this.arrive(tab, page, made, refused, askedAt);
      });
    });
  }

  private arrive(tab: Tab, asked: PageName, made: Made, refused: boolean, askedAt: number): void {
    const page = made.yayoiId === null || refused ? 'login-id' : asked === 'login-id' ? 'portal-home' : asked;
    const look: Look = { ...this.site, page, yayoiId: made.yayoiId };
    const view = this.views.pop();
    if (!view) throw new Error('no window prepared');
    this.leave(tab);
    const doc = new Doc(view, this.browser, tab.id, tab.store, look, made, askedAt);
    const { byForm } = tab;
    tab.byForm = undefined;
    if (tab.form) tab.form.page = doc;
    tab.form = undefined;
    if (page !== 'login-id' && byForm) doc.byForm = { ...byForm, epoch: Math.max(byForm.epoch, made.epoch) };
    tab.doc = doc;
    for (const old of tab.forward.splice(0)) old.leave();
    const isSpa = look.dom === 'spa';
    this.browser.clock.later(isSpa ? this.random.whole(5, 180) : this.random.whole(0, 40), () =>
      this.fill(doc, look, isSpa ? madeNow(tab.store) : made),
    );
  }

  private leave(tab: Tab): void {
    if (!tab.doc) return;
    // A page that is left before it could answer has used nothing up.
    if (this.browser.clock.now - tab.doc.madeAt < SETTLED) tab.byForm ??= tab.doc.byForm;
    if (this.random.chance(0.6) && tab.doc.filledAt !== undefined) {
      tab.doc.sleep();
      tab.back.push(tab.doc);
    } else tab.doc.leave();
    tab.doc = undefined;
  }

  private fill(doc: Doc, look: Look, made: Made): void {
    if (!doc.isAwake()) return;
    if (made.yayoiId === null && look.page !== 'login-id') return;
    const decoy = this.random.chance(0.4) ? this.random.pick(this.decoys) : undefined;
    doc.fill({ ...look, yayoiId: made.yayoiId }, made, decoy);
    this.noteShown(doc);
  }

  look(tab: Tab, how: 'hover' | 'menu', stays: number): void {
    tab.doc?.lookAtId(how, stays);
    if (tab.doc) this.noteShown(tab.doc);
  }

  /** What a page shows for long enough, and in touch with the background, is no secret to the extension. */
  private noteShown(doc: Doc): void {
    const { shown } = doc;
    if (!shown || shown.again || shown.since !== this.browser.clock.now) return;
    const { clock } = this.browser;
    clock.later(SETTLED, () => {
      if (!doc.isAwake() || doc.broken || doc.shown !== shown || doc.wokeAt !== undefined) return;
      this.truth.tell({ ...shown, store: doc.store, at: shown.since });
    });
  }

  /** A single-page application moves on without a navigation: the address at once, the content later. */
  moveWithin(tab: Tab, page: PageName): void {
    const { doc } = tab;
    if (doc?.look.dom !== 'spa' || !doc.look.page.startsWith('voucher')) return;
    const look: Look = { ...doc.look, page };
    doc.inPage((document) => {
      document.title = titleOf(page);
    });
    this.browser.clock.later(this.random.whole(5, 120), () => this.fill(doc, look, madeNow(tab.store)));
  }

  goBack(tab: Tab, from: 'back' | 'forward'): void {
    const doc = tab[from].pop();
    if (!doc || !tab.doc) return;
    tab.turn += 1;
    tab.doc.sleep();
    tab[from === 'back' ? 'forward' : 'back'].push(tab.doc);
    tab.doc = doc;
    doc.wake();
  }
}
