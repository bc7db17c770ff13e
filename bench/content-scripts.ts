import { heap, record } from './record.ts';
import { type Kind, open, pageOf, type Subject } from './subjects.ts';

/** How a page is changed, and where. */
export interface Cell {
  elements: number;
  /** Changes per second, one after the other; empty: the page's load alone. */
  rates: readonly number[];
  place?: 'content' | 'loose';
}

/** One figure of one page. Milliseconds on the processor. */
export interface Sample {
  label: string;
  kind: Kind;
  elements: number;
  place: 'content' | 'loose';
  /** Undefined: while the page loads. */
  perSecond?: number;
  /** Of the extension's scripts: all together, by file, the most in one task. */
  scripts: number;
  files: Record<string, number>;
  longest: number;
  /** Of the page's main thread. */
  main: number;
  /** Megabytes of script heap after the load. */
  heap?: number;
  /** Changes that the page made. */
  made?: number;
}

/** Milliseconds after the last change in which an extension may still answer to it. */
const AFTER = 400;

/** Opens one page in a new tab, then changes it at each rate for `seconds`. */
export async function measure(subject: Subject, kind: Kind, cell: Cell, seconds: number): Promise<Sample[]> {
  const { elements, rates, place = 'content' } = cell;
  const page = await subject.session.newPage();
  const common = { label: subject.label, kind, elements, place };
  try {
    const load = await record(page, () => open(subject, page, kind, pageOf(kind, elements, place)));
    const samples: Sample[] = [{ ...common, ...figures(load), heap: await heap(page) }];
    for (const perSecond of rates) {
      const change = () => page.evaluate((rate, ms) => window.bench.change(rate, ms), perSecond, seconds * 1000);
      const changed = await record(page, change, AFTER);
      samples.push({ ...common, perSecond, ...figures(changed), made: changed.result });
    }
    return samples;
  } finally {
    await page.close();
  }
}

function figures({ scripts, main }: Awaited<ReturnType<typeof record>>) {
  return { scripts: scripts.cpu, files: scripts.files, longest: scripts.longest, main };
}

/** The pages that each subject is measured on: what a page's own ID is makes a difference to the product alone. */
const KINDS: readonly Kind[] = ['match', 'mismatch', 'unrecognised'];
const kindsOf = ({ isOurs }: Subject): readonly Kind[] => (isOurs ? KINDS : ['match']);

/** Every subject on every cell, in turns: who begins moves on by one each time, so that the machine's mood hits all alike. */
export async function rounds(
  subjects: readonly Subject[],
  cells: readonly Cell[],
  { count, seconds, say }: { count: number; seconds: number; say: (line: string) => void },
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < count; round++)
    for (const [at, cell] of cells.entries()) {
      const first = (round + at) % subjects.length;
      for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)])
        for (const kind of kindsOf(subject)) {
          // A tool that does not answer once in an hour must not cost the hour; one that never does ends the run.
          const once = () => measure(subject, kind, cell, seconds);
          const taken = await once().catch((error: unknown) => {
            say(`once more: ${String(error)}`);
            return once();
          });
          samples.push(...taken);
        }
      say(`round ${round + 1}/${count}: ${cell.elements} elements, ${cell.rates.join('/') || 'load alone'}`);
    }
  return samples;
}
