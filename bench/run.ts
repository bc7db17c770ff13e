import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bytes } from './bytes.ts';
import { checkAttribution } from './check-attribution.ts';
import { type Cell, rounds as roundsOf } from './content-scripts.ts';
import { firefox } from './firefox.ts';
import type { Growth } from './growth.ts';
import { growth } from './growth.ts';
import { journal } from './journal-rows.ts';
import { imports, ledger } from './ledger.ts';
import { serveBenchPages } from './pages/serve.ts';
import { drop, layouts, reactions } from './reaction.ts';
import { table } from './statistics.ts';
import { baselines, ours, type Subject, start } from './subjects.ts';
import {
  growthTable,
  type Limit,
  limit,
  limitTable,
  scriptGrowth,
  scriptLimits,
  scriptTable,
  wallTable,
} from './summary.ts';
import { tabs } from './tabs.ts';

/* How it measures, and what came of it: docs/performance.md. Build first. */

const PARTS = ['ledger', 'journal', 'pages', 'reaction', 'tabs', 'firefox'] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
    parts: { type: 'string', default: PARTS.join(',') },
    seconds: { type: 'string', default: '5' },
    ext: { type: 'string', multiple: true, default: [] },
  },
});
const { short } = values;
const rounds = Number(values.rounds ?? (short ? 1 : 9));
const seconds = short ? 1 : Number(values.seconds);
const parts = new Set(values.parts.split(',') as Part[]);
for (const part of parts) if (!PARTS.includes(part)) throw new Error(`There is no part ${part}: ${PARTS.join(', ')}.`);

/** The page that changes are measured on at every rate; at the other sizes one rate tells. */
const SIZE = short ? 500 : 5000;
const SIZES = short ? [500] : [500, 5000, 50_000];
const plan = { sizes: SIZES, size: SIZE, seconds };
const CELLS: Cell[] = short
  ? [{ elements: 500, rates: [2000] }]
  : [
      { elements: 500, rates: [2000] },
      { elements: 5000, rates: [0, 200, 2000, 10_000] },
      { elements: 50_000, rates: [2000] },
      { elements: 5000, rates: [2000], place: 'loose' },
    ];

const results: Record<string, unknown> = {
  made: new Date().toISOString(),
  machine: { processors: os.cpus().length, load: os.loadavg() },
  rounds,
  seconds,
};
const limits: Limit[] = [];
const growths: Record<string, Growth> = {};
const say = (line: string): void => console.error(line);
const show = (heading: string, text: string): void => console.log(`\n## ${heading}\n\n${text}`);

function peers(): [string, string][] {
  return values.ext.map((given) => {
    const [label = '', folder = ''] = given.split(/=(.*)/s);
    if (!fs.existsSync(path.join(folder, 'manifest.json'))) throw new Error(`--ext ${given}: no unpacked extension.`);
    return [label, path.resolve(folder)];
  });
}

async function inChromium(): Promise<void> {
  const pages = await serveBenchPages();
  const subjects: Subject[] = [];
  try {
    if (parts.has('pages') || parts.has('tabs')) {
      results.attribution = await checkAttribution(pages);
      say(`attribution: found ${JSON.stringify(results.attribution)} times what was burnt`);
    }
    const which = [...baselines('chromium'), ...peers(), ['ours', ours('chromium')] as const];
    for (const one of which) subjects.push(await start('chromium', pages, one));
    const mine = subjects.find(({ isOurs }) => isOurs);
    const floor = subjects.find(({ label }) => label === 'none');
    if (!mine || !floor) throw new Error('A browser is missing.');
    if (parts.has('pages')) {
      await roundsOf(subjects, [{ elements: 500, rates: [] }], { count: 1, seconds, say: () => say('warm') });
      const samples = await roundsOf(subjects, CELLS, { count: rounds, seconds, say });
      limits.push(...bytes(ours('chromium')), ...scriptLimits(samples, plan));
      Object.assign(growths, scriptGrowth(samples, plan));
      results.pages = samples;
      show('Pages', scriptTable(samples));
    }
    if (parts.has('reaction')) limits.push(...(await reaction(mine, floor)));
    if (parts.has('tabs')) {
      const steps = short ? [1, 2] : [1, 10, 30];
      const samples = await tabs(mine, steps);
      results.tabs = samples;
      growths['open tabs: a page’s load'] = growth(
        samples.map((one) => [one.tabs, one.load] as const),
        0.1,
      );
      growths['open tabs: news for all of them'] = growth(
        samples.map((one) => [one.tabs, one.news] as const),
        0.1,
      );
    }
  } finally {
    for (const { session } of subjects) await session.close();
    await pages.stop();
  }
}

async function reaction(mine: Subject, floor: Subject): Promise<Limit[]> {
  const seen = await reactions(mine, short ? 4 : 40);
  const many = short ? 10 : 200;
  const over = async (measure: (subject: Subject) => Promise<number>) => (await measure(mine)) - (await measure(floor));
  const open = await over((subject) => drop(subject, 'match', many));
  const closed = await over((subject) => drop(subject, 'mismatch', many));
  const frames = short ? 10 : 100;
  const { each, notes } = await layouts(mine, frames);
  const bare = await layouts(floor, frames);
  results.reaction = { ...seen, open, closed, notes, layout: each, layoutWithout: bare.each };
  return [
    limit('from the ID in the page to the banner: median', seen.frames.median, 'frames', 1),
    limit('the same, 95th percentile', seen.frames.p95, 'frames', 2),
    limit('gate decision in the event, let through', open, 'ms', 0.1),
    limit('gate decision in the event, stopped', closed, 'ms', 0.1),
    limit(`a re-layout of a form with ${notes} notes, over the form alone`, each - bare.each, 'ms', 0.3),
  ];
}

if (['pages', 'reaction', 'tabs'].some((part) => parts.has(part as Part))) await inChromium();
if (parts.has('ledger')) {
  const counted = await ledger(rounds);
  Object.assign(growths, counted.growth);
  const rows = [...counted.rows, ...(await imports(short ? 1 : Math.max(3, Math.ceil(rounds / 3))))];
  results.rows = rows;
  show('Ledger', table(rows));
}
if (parts.has('journal')) {
  const counted = await journal(short ? 1 : rounds);
  Object.assign(growths, counted.growth);
  results.journal = counted.rows;
  show('Journal', table(counted.rows));
}
if (parts.has('firefox')) {
  const pages = await serveBenchPages();
  try {
    const samples = await firefox(pages, SIZES, { count: Math.max(1, Math.ceil(rounds / 3)), say });
    results.firefox = samples;
    show('Firefox', wallTable(samples));
  } finally {
    await pages.stop();
  }
}
show('Limits', limitTable(limits));
show('Growth', growthTable(growths));
const file = path.join(import.meta.dirname, 'results.json');
fs.writeFileSync(file, `${JSON.stringify({ ...results, limits, growth: growths }, null, 2)}\n`);
console.log(`\nWritten to ${path.relative(process.cwd(), file)}.`);
