import { askGate, channelOf, type Gatekeeper } from './channel.ts';

/** The top frame's document where this frame may reach it, that is, under the same origin; about:blank and srcdoc inherit theirs. */
export function reachableTop(view: Window): Document | undefined {
  if (view === view.top) return undefined;
  try {
    return view.top?.document;
  } catch {
    return undefined;
  }
}

/** A frame has no header of its own: the top frame's gate decides for it. Closed until the tab's secret is known. */
export class FrameGate implements Gatekeeper {
  private asked: Gatekeeper | undefined;

  /** @param tabKey from the background; the page never learns it */
  connect(top: Document, signal: AbortSignal, tabKey: string): void {
    this.asked ??= askGate(top, signal, channelOf(tabKey));
  }

  isClosed(files?: () => readonly string[]): boolean {
    return this.asked?.isClosed(files) ?? true;
  }

  stopped(path: string): void {
    this.asked?.stopped(path);
  }
}
