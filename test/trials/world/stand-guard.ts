import { guardPage } from '../../../entrypoints/guard.content/guard-page.ts';
import { answerPageWorld, type Gatekeeper } from '../../../lib/guard/channel.ts';
import { gateOfFrame } from '../../../lib/guard/frames.ts';
import { stopUploads } from '../../../lib/guard/stop-uploads.ts';
import type { Doc } from './doc.ts';
import { pageWorld } from './page-world.ts';

/** What entrypoints/guard.content/index.ts does in a top frame and in one same-site frame below it. */
export function standGuard(doc: Doc): void {
  const { signal } = new doc.view.AbortController();
  guardPage(signal, (gate: Gatekeeper) => {
    answerPageWorld(doc.view.document, signal, gate, 'reload');
    stopUploads(doc.view, signal, gate, () => null);
  });
  doc.pageWorldIsClosed = pageWorld(doc);
  const frame = gateOfFrame(doc.view.document);
  doc.frameIsClosed = () => frame.isClosed();
}
