import { addressOf, type BenchSite } from './pages/serve.ts';
import { baselines, ours, pageOf, type Subject, start } from './subjects.ts';

/** Milliseconds by the clock: Firefox tells no script's processor time. */
export interface WallSample {
  label: string;
  elements: number;
  /** From the navigation until the page has loaded and drawn two frames more. */
  load: number;
  /** For 20,000 changes, as fast as the browser takes them. */
  changes: number;
}

const CHANGES = 20_000;

async function one({ label, session }: Subject, elements: number): Promise<WallSample> {
  const page = await session.newPage();
  try {
    await page.goto(addressOf(pageOf('match', elements)), { waitUntil: 'load' });
    const load = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
        }),
    );
    await new Promise((settled) => setTimeout(settled, 1000));
    const changes = await page.evaluate((count) => window.bench.changeAll(count), CHANGES);
    return { label, elements, load, changes };
  } finally {
    await page.close();
  }
}

/** The same pages in Firefox, in turns; one browser at a time, since each takes most of a small machine. */
export async function firefox(
  pages: BenchSite,
  sizes: readonly number[],
  { count, say }: { count: number; say: (line: string) => void },
): Promise<WallSample[]> {
  const which = [...baselines('firefox'), ['ours', ours('firefox')] as const];
  const samples: WallSample[] = [];
  for (let round = 0; round < count; round++)
    for (const at of which.keys()) {
      const next = which[(at + round) % which.length];
      if (!next) continue;
      const subject = await start('firefox', pages, next);
      try {
        // The first page of a browser pays for much that is not the page's.
        await one(subject, sizes[0] ?? 500);
        for (const elements of sizes) samples.push(await one(subject, elements));
      } finally {
        await subject.session.close();
      }
      say(`Firefox, round ${round + 1}/${count}: ${subject.label}`);
    }
  return samples;
}
