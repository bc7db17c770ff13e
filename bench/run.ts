import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bytesEach, lookUpHash, searchPage, sentBefore, withEntries } from './journal.ts';
import { keystroke, lookUp, popupOpen, preview, withOffices } from './offices.ts';
import { type Row, row, table } from './statistics.ts';

/*
 * What the ledger costs at the size of a firm (docs/performance.md), in Chromium: small and large take turns in each round,
 * so that the machine's mood hits both alike, and ratios of medians are what counts. Build first.
 */
const SMALL = 10;
const LARGE = 10_000;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
/** Searched for in turns: one office fits, then all do, so that the list changes every time. */
const WORDS = ['office7@', ''];

async function ledger(): Promise<Row[]> {
  const small = await withOffices(SMALL);
  const large = await withOffices(LARGE);
  try {
    const figures = { open: pair(), handlers: pair(), drawn: pair(), look: pair() };
    const popups = [await small.extensionPage('popup.html'), await large.extensionPage('popup.html')] as const;
    for (const page of popups) await page.waitForSelector('[role=radiogroup] input');
    for (let round = 0; round < rounds; round++)
      for (const [at, session] of [small, large].entries()) {
        const page = popups[at as 0 | 1];
        figures.open[at as 0 | 1].push(await popupOpen(session));
        // A page in the background draws nothing.
        await page.bringToFront();
        const { handlers, drawn } = await keystroke(page, WORDS[round % WORDS.length] ?? '');
        figures.handlers[at as 0 | 1].push(handlers);
        figures.drawn[at as 0 | 1].push(drawn);
        figures.look[at as 0 | 1].push(await lookUp(page));
      }
    return [
      row('popup open until its list stands (10 / 10,000 offices)', ...figures.open, { of: 'ratio', most: 1.5 }),
      row('a keystroke in its search, in handlers', ...figures.handlers, { of: 'large', most: 4 }),
      row('a keystroke in its search, until drawn', ...figures.drawn),
      row('whose Yayoi ID is this, asked of the background', ...figures.look, { of: 'ratio', most: 1.5 }),
    ];
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

function pair(): [number[], number[]] {
  return [[], []];
}

async function imports(): Promise<Row[]> {
  const session = await withOffices(SMALL);
  const times = pair();
  try {
    for (let round = 0; round < Math.max(3, Math.ceil(rounds / 3)); round++) {
      times[0].push(await preview(session, 1000));
      times[1].push(await preview(session, 10_000));
    }
  } finally {
    await session.close();
  }
  return [row('a CSV until its preview (1,000 / 10,000 rows)', ...times, { of: 'ratio', most: 12 })];
}

/** Entries of a small journal; and of a large one (issue 6, Numbers). */
const FEW = 1000;
const MANY = 100_000;

async function journal(): Promise<Row[]> {
  const few = await withEntries(FEW);
  const many = await withEntries(MANY);
  const figures = { hash: pair(), newest: pair(), office: pair(), name: pair(), sent: pair(), bytes: pair() };
  try {
    for (let round = 0; round < rounds; round++)
      for (const [at, one] of [few, many].entries()) {
        const side = at as 0 | 1;
        figures.hash[side].push(await lookUpHash(one));
        figures.newest[side].push(await searchPage(one, {}));
        figures.office[side].push(await searchPage(one, { office: '7号店', verdict: 'match' }));
        figures.name[side].push(await searchPage(one, { name: '取引先0_0.pdf' }));
        figures.sent[side].push(await sentBefore(one));
      }
    figures.bytes[0].push(await bytesEach(few, FEW));
    figures.bytes[1].push(await bytesEach(many, MANY));
  } finally {
    await Promise.all([few.session.close(), many.session.close()]);
  }
  return [
    row('journal: where a hash went (1,000 / 100,000 entries)', ...figures.hash, { of: 'large', most: 5 }),
    row('journal: the newest page of 50', ...figures.newest, { of: 'large', most: 100 }),
    row('journal: the newest page of one office', ...figures.office, { of: 'large', most: 100 }),
    row('journal: the one entry with a name, the oldest', ...figures.name, { of: 'large', most: 100 }),
    row('journal: what an upload screen looks out for', ...figures.sent, { of: 'large', most: 100 }),
    row('journal: bytes on the disk for each entry', ...figures.bytes, { of: 'ratio', most: 1.5 }),
  ];
}

const rows = [...(await ledger()), ...(await imports()), ...(await journal())];
console.log(table(rows));
const file = path.join(import.meta.dirname, 'results.json');
fs.writeFileSync(file, `${JSON.stringify({ made: new Date().toISOString(), rounds, rows }, null, 2)}\n`);
console.log(`\nWritten to ${path.relative(process.cwd(), file)}.`);
