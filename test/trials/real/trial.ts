import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { guard } from '../../e2e/support/guard.ts';
import { lookAtId } from '../../e2e/support/open-voucher.ts';
import { DOMS, ID_SHOWN } from '../../site/index.ts';
import { type Counts, type Fault, noCounts } from '../judge.ts';
import { Random } from '../random.ts';
import type { Bench } from './bench.ts';
import { type Way, waysFor } from './ways.ts';

const LETTERS = ['a', 'b', 'c'] as const;
const idOf = (letter: string): string => `${letter}@example.co.jp`;
/** Long enough for what one tab stored to have reached the others, and for an upload that was not stopped to have arrived. */
const SETTLED = 500;
/** What happens between opening the page and giving the file. */
const TWISTS = {
  nothing: 40,
  'hand-over, seen in the other tab': 10,
  'hand-over, seen nowhere': 6,
  'sign-in in the other tab': 8,
  'another target': 10,
  'background stopped': 10,
  'away and back': 8,
  'given at once': 8,
} as const;
type Twist = keyof typeof TWISTS;

interface Run {
  bench: Bench;
  random: Random;
  counts: Counts;
  faults: Fault[];
  say: (line: string) => void;
}

/** Where the page shows the ID by itself. */
const AT_ONCE: readonly string[] = ['title', 'open', 'truncated'];

/** One trial on a bench that others used before; it makes its own beginning. */
export async function runRealTrial(
  bench: Bench,
  seed: number,
  say: (line: string) => void,
): Promise<Pick<Run, 'counts' | 'faults'>> {
  const random = new Random(seed);
  const run: Run = { bench, random, counts: noCounts(), faults: [], say };
  const { site } = bench.session;
  const dom = random.pick(DOMS);
  const idShown = random.pick(ID_SHOWN);
  site.setState({ dom, idShown, delay: random.pick([0, 60, 150]) });
  const shows = random.pick(LETTERS);
  let target = random.chance(0.6) ? shows : random.pick(LETTERS);
  await bench.handOver(idOf(shows));
  await bench.choose(`事業所${target.toUpperCase()}`);
  const [page, other] = random.chance(0.5) ? bench.tabs : [bench.tabs[1], bench.tabs[0]];
  const twist = random.weighted(TWISTS);
  const way = random.pick(waysFor(dom));
  say(`${JSON.stringify({ dom, idShown, shows, target, twist, way: way.name })}`);

  site.uploads.splice(0);
  if (twist === 'given at once') {
    // No wait for anything: single-page applications have not even shown themselves.
    await page.bringToFront();
    await page.goto(site.url('voucher.yayoi-kk.co.jp', '/upload'));
    await give(run, page, way, { target, shown: AT_ONCE.includes(idShown) ? shows : undefined, right: false });
    return run;
  }
  await bench.openUpload(page);
  const looks = idShown !== 'never' && (AT_ONCE.includes(idShown) || random.chance(0.7));
  if (looks && !AT_ONCE.includes(idShown)) {
    await lookAtId(page, idShown);
    await sleep(200);
  }
  const shown = looks ? shows : undefined;
  const isKnownOld = await happen(run, twist, other, () => {
    target = random.pick(LETTERS.filter((letter) => letter !== target));
    return `事業所${target.toUpperCase()}`;
  });
  await page.bringToFront();
  const right = !isKnownOld && shown === target && bench.signedIn === idOf(target) && twist !== 'away and back';
  if (right) {
    const end = Date.now() + 20_000;
    while ((await guard(page))?.verdict !== 'match' && Date.now() < end) await sleep(50);
  } else await sleep(SETTLED);
  if (twist === 'away and back') {
    await page.goto(site.url('voucher.yayoi-kk.co.jp', '/received'));
    const now = random.pick(LETTERS);
    await bench.handOver(idOf(now));
    await bench.openUpload(other);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await sleep(SETTLED);
    // Where the other tab does not show the new ID by itself, nobody can know of it.
    const isKnown = now !== shows && AT_ONCE.includes(idShown);
    await give(run, page, way, { target, shown: isKnown ? undefined : shown, right: false });
    return run;
  }
  await give(run, page, way, { target, shown: isKnownOld ? undefined : shown, right });
  return run;
}

/** Lets it happen; true when some page then showed that the one at hand is old. */
async function happen({ bench, random }: Run, twist: Twist, other: Page, nextTarget: () => string): Promise<boolean> {
  const { site } = bench.session;
  const before = bench.signedIn;
  if (twist === 'another target') await bench.choose(nextTarget());
  if (twist === 'background stopped') {
    await bench.stopBackground();
    // What was under way is lost with it, and asked for again.
    await sleep(SETTLED);
  }
  if (twist === 'hand-over, seen nowhere') await bench.handOver(idOf(random.pick(LETTERS)));
  if (twist === 'sign-in in the other tab') {
    await bench.signIn(other, idOf(random.pick(LETTERS)));
    await sleep(SETTLED);
  }
  if (twist === 'hand-over, seen in the other tab') {
    await bench.handOver(idOf(random.pick(LETTERS)));
    site.setState({ idShown: 'title' });
    await bench.openUpload(other);
    await sleep(SETTLED);
  }
  return bench.signedIn !== before && twist !== 'hand-over, seen nowhere';
}

interface Expected {
  target: string;
  /** Whose the page shows itself to be, unless something showed that it is old. */
  shown: string | undefined;
  right: boolean;
}

/** Gives the file and asks the server whose it became. */
async function give(
  { bench, counts, faults, say }: Run,
  page: Page,
  way: Way,
  { target, shown, right }: Expected,
): Promise<void> {
  const { uploads } = bench.session.site;
  uploads.splice(0);
  const seen = await guard(page).catch(() => undefined);
  counts.given += 1;
  counts.verdicts += 1;
  if (seen?.verdict === 'match') counts.matches += 1;
  const about = `${way.name}: ${JSON.stringify({ target, shown, session: bench.signedIn, right, seen })}`;
  if (seen?.verdict === 'match' && shown !== target) faults.push({ kind: 'false match', what: about });
  await way.give(bench.session, page).catch((error: unknown) => say(`  the way failed: ${error}`));
  const end = Date.now() + (right ? 8_000 : SETTLED);
  while (Date.now() < end && !(right && uploads.length > 0)) await sleep(30);
  counts.stored += uploads.length;
  if (right) counts.right += 1;
  if (right && uploads.length === 0) {
    counts.stopped += 1;
    faults.push({ kind: 'right upload stopped', what: about });
  }
  const wrong = uploads.filter(({ yayoiId }) => yayoiId !== idOf(target));
  if (wrong.length > 0 && shown === target) counts.unseen += wrong.length;
  else if (wrong.length > 0) faults.push({ kind: 'wrong upload', what: about });
  say(`  ${seen?.verdict}/${seen?.gate}: ${uploads.length} stored; ${about}`);
}
