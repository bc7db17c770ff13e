import type { Truth } from './truth.ts';
import type { Browser } from './world/browser.ts';
import { SETTLED } from './world/browser.ts';
import type { Doc } from './world/doc.ts';
import type { Server } from './world/server.ts';
import { WAYS } from './world/ways.ts';

export interface Counts {
  /** Files given to pages, and how many of them the server stored. */
  given: number;
  stored: number;
  /** Right uploads, and how many of them were stopped. */
  right: number;
  stopped: number;
  /** Stored under another ID than the target's because someone typed the target's name. */
  goneAhead: number;
  /** Stored under another ID while nothing that any page showed could have told it. */
  unseen: number;
  verdicts: number;
  matches: number;
}
export const noCounts = (): Counts => ({
  given: 0,
  stored: 0,
  right: 0,
  stopped: 0,
  goneAhead: 0,
  unseen: 0,
  verdicts: 0,
  matches: 0,
});

export interface Fault {
  kind: 'wrong upload' | 'false match' | 'right upload stopped';
  what: string;
}

/** Asserts from the server's side. */
export class Judge {
  readonly counts = noCounts();
  readonly faults: Fault[] = [];
  private readonly browser: Browser;
  private readonly server: Server;
  private readonly truth: Truth;

  constructor(browser: Browser, server: Server, truth: Truth) {
    this.browser = browser;
    this.server = server;
    this.truth = truth;
  }

  /** Gives a file to the page and looks where it went. */
  give(doc: Doc, way: string): string {
    const right = this.isRight(doc);
    const left = doc.inPage(() => WAYS[way]?.(doc)) ?? false;
    if (left) this.server.upload(doc.store, way);
    const stored = left && doc.store.yayoiId !== null;
    this.counts.given += 1;
    if (stored) this.counts.stored += 1;
    if (right) this.counts.right += 1;
    if (right && !left) {
      this.counts.stopped += 1;
      this.fault('right upload stopped', doc, way);
    }
    if (stored && this.isWrong(doc)) this.excuse(doc, way);
    return stored ? `stored under ${doc.store.yayoiId}` : left ? 'refused by the server' : 'stopped';
  }

  /** The verdict of a page must not say match where the page is another ID's. */
  checkVerdict(doc: Doc): void {
    const verdict = doc.isAwake() ? doc.verdict() : undefined;
    if (verdict === undefined) return;
    this.counts.verdicts += 1;
    // What came into the page is read with the next frame; the gate itself reads the page anew for each file.
    if (doc.shown && this.browser.clock.now - doc.shown.since < 40) return;
    if (verdict !== 'match') return;
    this.counts.matches += 1;
    const wanted = this.truth.targetsInForce(doc.store).map(({ yayoiId }) => yayoiId);
    // Nothing shown, but true all the same: the document was made for the target's own session.
    const believed = this.truth.believed(doc) ?? doc.loaded;
    const isFalse = !wanted.includes(believed.yayoiId ?? undefined) || this.isKnownOld(doc);
    if (isFalse) this.fault('false match', doc, 'verdict');
  }

  private isKnownOld(doc: Doc): boolean {
    const believed = this.truth.believed(doc);
    // Nothing is stored for who is not signed in.
    if (!believed || believed.yayoiId === null || doc.store.yayoiId === null) return false;
    if (doc.store.yayoiId === believed.yayoiId) return false;
    return this.truth.contradicted(doc.store, believed.epoch, believed.yayoiId);
  }

  private isWrong(doc: Doc): boolean {
    const targets = this.truth.targetsInForce(doc.store);
    if (targets.some(({ office }) => office === undefined)) return false;
    return !targets.some(({ yayoiId }) => yayoiId !== undefined && yayoiId === doc.store.yayoiId);
  }

  private excuse(doc: Doc, way: string): void {
    const believed = this.truth.believed(doc);
    const inForce = this.truth.targetsInForce(doc.store);
    const wanted = inForce.map(({ yayoiId }) => yayoiId);
    if (doc.goneAhead !== undefined && inForce.some(({ id }) => id === doc.goneAhead)) {
      this.counts.goneAhead += 1;
    } else if (believed && believed.yayoiId !== null && wanted.includes(believed.yayoiId) && !this.isKnownOld(doc)) {
      this.counts.unseen += 1;
    } else this.fault('wrong upload', doc, way);
  }

  private isRight(doc: Doc): boolean {
    const { clock } = this.browser;
    const target = this.truth.target(doc.store);
    const { shown, store, informedAt } = doc;
    return (
      target.yayoiId !== undefined &&
      target.yayoiId === store.yayoiId &&
      clock.now - target.at > SETTLED &&
      shown !== undefined &&
      shown.yayoiId === store.yayoiId &&
      shown.epoch === store.epoch &&
      // Drawn again under a newer session, with the same ID as before: nobody can tell it from the old text.
      !(shown.again && doc.loaded.epoch !== shown.epoch) &&
      Math.min(clock.now, shown.until) - shown.since > 40 &&
      doc.everShown.size === 1 &&
      // Pieces of evidence that disagree are a question by design (§4).
      (doc.byForm === undefined || doc.byForm.yayoiId === shown.yayoiId) &&
      doc.filledAt !== undefined &&
      clock.now - doc.filledAt > 40 &&
      !this.truth.contested(doc, shown.yayoiId) &&
      !this.truth.underway(doc) &&
      informedAt !== undefined &&
      !doc.broken &&
      this.browser.wasSound(clock.now - SETTLED)
    );
  }

  private fault(kind: Fault['kind'], doc: Doc, way: string): void {
    const target = this.truth.target(doc.store);
    const what = JSON.stringify({
      at: this.browser.clock.now,
      way,
      tab: doc.tabId,
      page: doc.look.page,
      dom: doc.look.dom,
      idShown: doc.look.idShown,
      target,
      session: doc.store.yayoiId,
      epoch: doc.store.epoch,
      loaded: doc.loaded,
      shown: doc.shown,
      byForm: doc.byForm,
      snapshot: doc.side?.snapshot().decision,
    });
    this.faults.push({ kind, what });
  }
}
