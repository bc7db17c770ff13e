import type { Gatekeeper } from '../../lib/guard/channel.ts';
import { FrameGate } from '../../lib/guard/frames.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';

/** The guard of a frame under the same origin as its top frame, about:blank and srcdoc among them: the top frame decides. */
export function guardFrame(top: Document, signal: AbortSignal, stand: (gate: Gatekeeper) => void): void {
  const gate = new FrameGate();
  stand(gate);
  askFromPage('page/state', {}).then(
    ({ tabKey }) => gate.connect(top, signal, tabKey),
    // Without the secret nobody can be asked: the gate stays closed.
    () => undefined,
  );
}
