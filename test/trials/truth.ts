import type { Browser } from './world/browser.ts';
import { SETTLED } from './world/browser.ts';
import type { Doc } from './world/doc.ts';
import type { Made, Store } from './world/server.ts';

/** The target of a cookie store from `at` on; `yayoiId` undefined where the office has none. */
interface Target {
  at: number;
  id: string | undefined;
  office: string | undefined;
  yayoiId: string | undefined;
}
/** A change of the session that some page of the store had the chance to see. */
interface News extends Made {
  store: Store;
  at: number;
}
/** A sign-in form that was sent, whether or not it worked. */
export interface Form {
  store: Store;
  yayoiId: string;
  at: number;
  /** The page that followed it. */
  page?: Doc;
}

/** When the extension could see that a form had done its work: a page that cannot reach the background tells nothing. */
const landedAt = ({ page }: Form): number => (page && !page.broken && page.filledAt) || Number.POSITIVE_INFINITY;

/** How long a form whose page never came contests others (lib/background/sign-ins). */
const FORM_HOLDS = 3 * 60_000;
type StoredOffice = { office?: { name?: string; yayoiId?: string }; deletedAt?: number } | undefined;

/** What is so, whatever the extension believes: targets as stored, sessions as the server has them, and what could be known. */
export class Truth {
  private readonly browser: Browser;
  private readonly targets: Record<Store['name'], Target[]> = { normal: [], private: [] };
  private readonly news: News[] = [];
  private readonly forms: Form[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
    browser.storage.written = () => this.noteTargets();
    this.noteTargets();
  }

  /** A form was sent, a sign-out control pressed, or a page shows the ID that the server made it for. */
  tell(news: News): void {
    this.news.push(news);
  }

  formSent(form: Form): Form {
    this.forms.push(form);
    return form;
  }

  target(store: Store): Target {
    const now = this.targets[store.name].at(-1);
    if (!now) throw new Error('no target noted');
    return now;
  }

  /** The targets that a page can take for the present one: a change takes a moment to reach it. */
  targetsInForce(store: Store): Target[] {
    const all = this.targets[store.name];
    return all.filter(
      (_target, at) => (all[at + 1]?.at ?? Number.POSITIVE_INFINITY) + SETTLED >= this.browser.clock.now,
    );
  }

  /** Whether someone had the chance to see that the session became another one after `since`, long enough ago. */
  contradicted(store: Store, since: number, yayoiId: string): boolean {
    const { clock } = this.browser;
    const [newest] = this.news
      // Whoever signed in again as the same ID counts at once: the guard may have heard of it already.
      .filter((one) => one.store === store && one.epoch > since)
      .filter((one) => one.at + (one.yayoiId === yayoiId ? 0 : SETTLED) < clock.now)
      .sort((one, other) => other.epoch - one.epoch)
      // News that a fault may have swallowed still may have come: it excuses who believes it.
      .filter((one) => one.yayoiId === yayoiId || this.browser.wasSound(one.at));
    return newest !== undefined && newest.yayoiId !== yayoiId;
  }

  /**
   * Whether another ID signed in at nearly the same moment, or before, and its page had not come by then: nobody can tell
   * which of the two the server has kept.
   */
  contested(doc: Doc, yayoiId: string): boolean {
    return this.forms.some((form) => {
      const { store, yayoiId: other, at } = form;
      if (store !== doc.store || other === yayoiId) return false;
      if (Math.abs(at - doc.madeAt) < SETTLED) return true;
      return at < doc.madeAt && doc.madeAt - at < FORM_HOLDS && landedAt(form) + SETTLED > doc.madeAt;
    });
  }

  /** Whether another page's form is on its way, or its page came only just: nobody knows yet what came of it. */
  underway(doc: Doc): boolean {
    const { now } = this.browser.clock;
    return this.forms.some(
      (form) =>
        form.store === doc.store &&
        form.page !== doc &&
        form.at > doc.madeAt - SETTLED &&
        form.at <= now &&
        landedAt(form) + SETTLED > now,
    );
  }

  /** What a guard without fault would take the document's ID for, and since which session. */
  believed(doc: Doc): Made | undefined {
    return doc.shown ?? doc.byForm;
  }

  private noteTargets(): void {
    const { storage, clock } = this.browser;
    for (const name of ['normal', 'private'] as const) {
      const stored = storage.peek(name === 'private' ? 'session' : 'local', 'targets') as
        | { of?: Record<string, string> }
        | undefined;
      const id = stored?.of?.[name];
      const record = storage.peek('local', `office:${id}`) as StoredOffice;
      const office = record?.deletedAt === undefined ? record?.office : undefined;
      const last = this.targets[name].at(-1);
      if (last && last.id === id && last.office === office?.name && last.yayoiId === office?.yayoiId) continue;
      this.targets[name].push({ at: clock.now, id, office: office?.name, yayoiId: office?.yayoiId });
    }
  }
}
