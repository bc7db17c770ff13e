import type { GateState } from '../domain/gate.ts';
import type { Verdict } from '../domain/verdict.ts';

/** The attributes of the overlay's element (contract §3); never a ledger value. */
export interface Marks {
  screen: string;
  verdict: Verdict;
  step: string;
  gate: GateState;
}

export const HOST_TAG = 'shohyo-guard';

/** The overlay's one element in the page, with its closed shadow root. */
export class HostElement {
  private readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private readonly document: Document;
  private readonly isLost: () => boolean;
  private wanted = false;

  /** @param isLost the extension is gone from under this page: its successor may stand there already */
  constructor(document: Document, signal: AbortSignal, isLost: () => boolean) {
    this.document = document;
    this.isLost = isLost;
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
    this.host = document.createElement(HOST_TAG);
    this.root = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });
    // An element that was taken out after the extension had gone has made room for its successor's.
    const watch = new MutationObserver(() => this.isLost() || this.attach());
    watch.observe(document, { childList: true });
    const watchRoot = (): void => {
      if (document.documentElement) watch.observe(document.documentElement, { childList: true });
    };
    watchRoot();
    document.addEventListener('readystatechange', watchRoot, { signal });
    signal.addEventListener('abort', () => {
      watch.disconnect();
      this.host.remove();
    });
  }

  /** Writes what is final for the page as it stands now. A page that removes the element gets it back. */
  show(marks: Marks): void {
    for (const [name, value] of Object.entries(marks)) {
      const attribute = `data-${name}`;
      if (this.host.getAttribute(attribute) !== value) this.host.setAttribute(attribute, value);
    }
    this.wanted = true;
    this.attach();
  }

  hide(): void {
    this.wanted = false;
    this.host.remove();
  }

  isTarget(target: EventTarget | null): boolean {
    return target === this.host;
  }

  isInSight(): boolean {
    return this.host.isConnected;
  }

  private attach(): void {
    const parent = this.document.documentElement;
    if (!this.wanted || !parent || this.host.parentNode === parent) return;
    if (this.isLost() && parent.querySelector(`:scope > ${HOST_TAG}`)) return;
    parent.append(this.host);
  }
}
