import type { ShownSince } from '../domain/session.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { screenById } from '../screens/registry.ts';
import type { HostElement } from './host-element.ts';

/** What the background hears of a page, for the badge and the popup. */
export interface Report {
  screen: string;
  verdict: Verdict;
  gate: Snapshot['gate'];
  yayoiId?: YayoiId | undefined;
}

/** How often a page says what has to arrive, and the milliseconds in between. */
const TRIES = 4;
const AGAIN = 250;

export const reportOf = ({ screen, gate, decision }: Snapshot): Report => ({
  screen,
  gate,
  verdict: decision.verdict,
  yayoiId: decision.yayoiId,
});

export interface AnnouncerEdge {
  loadOverlay: () => Promise<unknown>;
  report: (report: Report) => Promise<unknown>;
  /** `order` is the document's place among those of its cookie store. */
  seen: (seen: { yayoiId: YayoiId; order: number; since: ShownSince }) => Promise<unknown>;
  voucherOrigin: () => Promise<unknown>;
  failed: (error: unknown) => void;
  /** Says in the browser's own words box that a file was stopped, where the overlay cannot be had any more. */
  alert: () => void;
}

/** The right edge of the guard: carries each new snapshot to the overlay's element, its UI and the background. */
export class Announcer {
  private readonly host: HostElement;
  private readonly edge: AnnouncerEdge;
  private readonly listeners = new Set<() => void>();
  private overlayAsked = false;
  private originTold = false;
  private reported = '';
  private explained = 0;
  private readonly seen = { last: undefined as YayoiId | undefined, told: false, since: 'loaded' as ShownSince };

  constructor(host: HostElement, edge: AnnouncerEdge) {
    this.host = host;
    this.edge = edge;
  }

  subscribe(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /** Something beside the snapshot is to be shown anew. */
  redraw(): void {
    for (const listener of this.listeners) listener();
  }

  announce(snapshot: Snapshot): void {
    // Before the background has spoken nothing is final; only a file stopped in that moment has to be explained.
    if (snapshot.contact === 'waiting' && snapshot.stopped === 0) return;
    if (snapshot.screen === 'unknown' && !snapshot.stands) {
      this.host.hide();
    } else {
      const { screen, step, gate, decision } = snapshot;
      this.host.show({ screen, verdict: decision.verdict, step, gate });
      this.send('overlayAsked', this.edge.loadOverlay);
    }
    this.redraw();
    if (snapshot.stopped > this.explained) {
      this.explained = snapshot.stopped;
      const cut = snapshot.contact === 'lost' || snapshot.contact === 'failed';
      if (cut && (this.listeners.size === 0 || !this.host.isInSight())) this.edge.alert();
    }
    if (snapshot.contact === 'ready') this.tellBackground(snapshot);
  }

  private tellBackground(snapshot: Snapshot): void {
    const report = reportOf(snapshot);
    const now = JSON.stringify(report);
    if (now !== this.reported) {
      this.reported = now;
      this.edge.report(report).catch((error) => {
        this.reported = '';
        this.edge.failed(error);
      });
    }
    this.tellSeen(snapshot);
    if (screenById(snapshot.screen)?.gate === 'origin') this.send('originTold', this.edge.voucherOrigin);
  }

  private tellSeen({ shown, decision, state, movedOn }: Snapshot): void {
    const { seen } = this;
    const yayoiId = shown ?? decision.yayoiId;
    if (!yayoiId || !state) return;
    if (yayoiId !== seen.last) {
      const since = seen.last !== undefined ? 'changed' : movedOn ? 'moved' : 'loaded';
      Object.assign(seen, { last: yayoiId, told: false, since });
    }
    if (seen.told) return;
    seen.told = true;
    this.edge.seen({ yayoiId, order: state.order, since: seen.since }).catch((error) => {
      // Older pages hear of it from nobody else: it is told again with the next news.
      if (seen.last === yayoiId) seen.told = false;
      this.edge.failed(error);
    });
  }

  private send(once: 'overlayAsked' | 'originTold', message: () => Promise<unknown>, tries = TRIES): void {
    if (this[once]) return;
    this[once] = true;
    message().catch((error) => {
      this[once] = false;
      this.edge.failed(error);
      // On a page that stands still no news would bring another try.
      if (tries > 1) setTimeout(() => this.send(once, message, tries - 1), AGAIN);
    });
  }
}
