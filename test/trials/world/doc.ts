import type { Verdict } from '../../../lib/domain/verdict.ts';
import type { GuardSide } from '../../../lib/guard/guard-side.ts';
import type { Browser } from './browser.ts';
import { context } from './context.ts';
import { computedStyle } from './globals.ts';
import { bodyOf, type Look, menuFor, titleOf, tooltipFor, urlOf } from './pages.ts';
import type { Made, Store } from './server.ts';
import { standGuard } from './stand-guard.ts';
import { closeView, put, type View } from './view.ts';

/** What a page has shown of who is signed in, and since when. */
export interface Shown extends Made {
  since: number;
  /** When it went out of sight again. */
  until: number;
  /** The page has shown the same ID last before: nobody can tell a new session from the old text. */
  again: boolean;
}

interface Question {
  answered: (answer: unknown) => void;
}

/** One document of a tab, with the extension's real content script in it. */
export class Doc {
  readonly view: View;
  readonly browser: Browser;
  readonly store: Store;
  readonly tabId: number;
  /** Under whose session the server made the document, and what it shows now. */
  readonly loaded: Made;
  /** When the document came to be. */
  readonly madeAt: number;
  content: Made;
  shown: Shown | undefined;
  private lastShown: string | null | undefined;
  /** Every address the page has shown as signed in so far. */
  readonly everShown = new Set<string | null>();
  /** The sign-in form that led here. */
  byForm: Made | undefined;
  /** The office in whose name someone went ahead here. */
  goneAhead: string | undefined;
  filledAt?: number;
  wokeAt?: number;
  side: GuardSide | undefined;
  look: Look;
  state: 'awake' | 'asleep' | 'gone' = 'awake';
  onWake: (() => void)[] = [];
  asking = 0;
  /** When the last question about the state was answered well; undefined while it is open. */
  informedAt: number | undefined;
  /** An answer failed once: the gate may ask for a reload from then on. */
  broken = false;
  pageWorldIsClosed: () => boolean = () => true;
  frameIsClosed: () => boolean = () => true;

  /** @param askedAt when the navigation began */
  constructor(view: View, browser: Browser, tabId: number, store: Store, look: Look, made: Made, askedAt: number) {
    this.view = view;
    this.browser = browser;
    this.store = store;
    this.tabId = tabId;
    this.look = look;
    this.loaded = made;
    this.madeAt = browser.clock.now;
    this.content = made;
    view.happyDOM.setURL(urlOf(look.page));
    Object.defineProperty(view.document, 'readyState', { value: 'loading', configurable: true });
    let frames = 0;
    Object.assign(view, {
      requestAnimationFrame: (run: () => void) => {
        const draw = (): void => {
          if (this.isAwake()) context.run({ doc: this }, run);
          else this.onWake.push(() => context.run({ doc: this }, run));
        };
        browser.clock.later(16, draw);
        frames += 1;
        return frames;
      },
      alert: () => undefined,
      performance: { now: () => browser.clock.now - askedAt },
      getComputedStyle: computedStyle,
    });
    context.run({ doc: this }, () => standGuard(this));
  }

  /** The page's content, made by the server under this session. */
  fill(look: Look, made: Made, decoy: string | undefined): void {
    this.look = look;
    this.content = made;
    this.filledAt = this.browser.clock.now;
    this.inPage((document) => {
      if (this.view.location.href !== urlOf(look.page)) this.view.happyDOM.setURL(urlOf(look.page));
      document.title = titleOf(look.page);
      put(this.view, document.body, bodyOf(look), true);
      const main = document.querySelector('main,[role="main"],.L-x4');
      if (decoy && main) main.append(`担当: ${decoy}`);
    });
    const late = look.page === 'portal-home' ? ['never', 'menu'] : ['never', 'menu', 'tooltip'];
    const atOnce = !late.includes(look.idShown);
    if (look.page !== 'login-id' && atOnce) this.shows();
  }

  /** The user rests the pointer on the icon or opens the menu, and takes it away again; tooltips are gone after `stays`. */
  lookAtId(how: 'hover' | 'menu', stays: number): void {
    if (this.look.page === 'login-id' || this.content.yayoiId === null) return;
    const { clock } = this.browser;
    this.inPage((document) => {
      const icon = document.querySelector('[data-do="account"]');
      if (!icon) return;
      const over = new this.view.Event('pointerover', { bubbles: true });
      icon.dispatchEvent(Object.defineProperty(over, 'isTrusted', { value: true }));
      if (how === 'menu') {
        if (!document.querySelector('[data-part="account-menu"]')) put(this.view, icon, menuFor(this.look));
        const menu = document.querySelector<HTMLElement>('[data-part="account-menu"]');
        if (menu) Object.assign(menu, { hidden: false }).style.display = '';
        if (menu?.textContent?.includes('@') && this.look.idShown !== 'truncated') this.shows();
        return;
      }
      const html = tooltipFor(this.look);
      if (html === '') return;
      put(this.view, document.body, html);
      this.shows(stays);
      clock.later(stays, () => this.inPage(() => document.querySelector('[data-part="tooltip"]')?.remove()));
    });
  }

  private shows(stays = Number.POSITIVE_INFINITY): void {
    const { yayoiId } = this.content;
    const since = this.browser.clock.now;
    this.shown = { ...this.content, since, until: since + stays, again: this.lastShown === yayoiId };
    this.lastShown = yayoiId;
    this.everShown.add(this.content.yayoiId);
  }

  /** What page and user do; the content script's listeners run in its own context. */
  inPage<T>(run: (document: Document) => T): T | undefined {
    return this.isAwake() ? context.run({ doc: this }, () => run(this.view.document)) : undefined;
  }

  verdict(): Verdict | undefined {
    return context.run({ doc: this }, () => this.side?.snapshot().decision.verdict);
  }

  sender(): object {
    const tab = { ...this.browser.tabInfo(this.tabId), url: this.view.location.href };
    return { id: 'shohyo-guard', url: this.view.location.href, frameId: 0, tab };
  }

  /** Keeps account of what the guard knows; undefined for messages that bring no state. */
  asks(message: unknown): Question | undefined {
    if ((message as { name?: string }).name !== 'page/state') return undefined;
    this.informedAt = undefined;
    this.asking += 1;
    const mine = this.asking;
    return {
      answered: (answer) => {
        if (typeof answer !== 'object' || answer === null || !('response' in answer)) this.broken = true;
        else if (mine === this.asking) this.informedAt = this.browser.clock.now;
      },
    };
  }

  sleep(): void {
    this.state = 'asleep';
  }

  wake(): void {
    this.state = 'awake';
    this.wokeAt = this.browser.clock.now;
    for (const run of this.onWake.splice(0)) run();
    this.inPage(() => {
      const back = new this.view.Event('pageshow');
      this.view.dispatchEvent(Object.defineProperty(back, 'persisted', { value: true }));
    });
  }

  leave(): void {
    this.state = 'gone';
    closeView(this.view);
  }

  isAwake = (): boolean => this.state === 'awake';
  isAlive = (): boolean => this.state !== 'gone';
}
