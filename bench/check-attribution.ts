import { BURNT, burning, WAYS, type Way } from './extensions.ts';
import type { BenchSite } from './pages/serve.ts';
import { record } from './record.ts';
import { median } from './statistics.ts';
import { open, pageOf, start } from './subjects.ts';

const TRIES = 3;
/** How far the trace may be off. */
const MOST_OFF = 0.2;

/** How many times what an extension computed the trace has found, by the way the extension came to compute. */
export type Checked = Partial<Record<Way, number>>;

/** @throws when what an extension is known to compute is not found again: then no figure of the run is worth anything */
export async function checkAttribution(pages: BenchSite): Promise<Checked> {
  const found: Checked = {};
  for (const way of WAYS) {
    const subject = await start('chromium', pages, [`burning-${way}`, burning(way)]);
    try {
      const ratios: number[] = [];
      for (let at = 0; at < TRIES; at++) {
        const page = await subject.session.newPage();
        const { scripts } = await record(page, () => open(subject, page, 'match', pageOf('match', 500)));
        const burnt = Number(await page.evaluate(() => document.documentElement.dataset.burnt));
        if (!(burnt >= BURNT)) throw new Error(`The extension that burns (${way}) says ${burnt} ms.`);
        ratios.push(scripts.wall / burnt);
        await page.close();
      }
      found[way] = median(ratios);
    } finally {
      await subject.session.close();
    }
  }
  if (Object.values(found).some((ratio) => !(Math.abs(ratio - 1) <= MOST_OFF)))
    throw new Error(`The attribution is off: of what was burnt it found ${JSON.stringify(found)} times as much.`);
  return found;
}
