import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { DOMS, type IdShown } from '../site/index.ts';
import { waitForGuard } from './support/guard.ts';
import { A, B, C } from './support/offices.ts';
import { lookAtId, openVoucher, signInAs } from './support/open-voucher.ts';
import { seeded } from './support/seeded.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { WAIT_MS } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';
import { COMMON_WAYS, INPUT_WAYS, waitForPageAfter } from './support/ways-in.ts';

const RUNS = Number(process.env.E2E_RUNS ?? 50);
const SEED = Number(process.env.E2E_SEED ?? 20261120);
const SHOWN: readonly IdShown[] = ['tooltip', 'title', 'menu', 'open', 'truncated'];
/** Milliseconds after which a file that was not stopped has reached the server. */
const SETTLED_MS = 300;

/**
 * The guides' own example, again and again: work on one office while the browser is signed in as another, give the
 * voucher, switch, give it again. Right and wrong are counted in the server's record alone.
 */
describe(`the guides' example, ${RUNS} times in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  async function show(yayoiId: string, dom: (typeof DOMS)[number], idShown: IdShown, look: boolean): Promise<void> {
    session.site.setState({ dom, idShown });
    await signInAs(session, page, yayoiId);
    await openVoucher(session, page, {});
    if (look) await lookAtId(page, idShown);
  }

  test('0 files under the wrong ID, 0 right uploads stopped', { timeout: RUNS * 20_000 }, async () => {
    const { uploads } = session.site;
    const random = seeded(SEED);
    const rows: string[] = [];
    let wrong = 0;
    let stopped = 0;
    let given = 0;
    let tries = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const dom = DOMS[run % DOMS.length] ?? 'server';
      const idShown = random.pick(SHOWN);
      const way = random.pick(dom === 'server' ? [...INPUT_WAYS, ...COMMON_WAYS] : COMMON_WAYS);
      const target = random.pick([A, B, C]);
      const other = random.pick([A, B, C].filter((one) => one !== target));
      const look = random.next() < 0.7;
      const what = `${run + 1}: ${target.name} as ${other.name}, ${dom}, ${idShown}${look ? '' : ' (not looked at)'}, ${way.name}`;

      await chooseTarget(session, target.name);
      await page.bringToFront();
      await show(other.yayoiId, dom, idShown, look);
      uploads.splice(0);
      tries += 1;
      await way.give(session, page);
      await sleep(SETTLED_MS);
      wrong += uploads.filter(({ yayoiId }) => yayoiId !== target.yayoiId).length;
      if (uploads.length > 0) rows.push(`${what}: stored under ${uploads[0]?.yayoiId}`);

      await show(target.yayoiId, dom, idShown, true);
      await waitForGuard(page, { verdict: 'match' }).catch((error: unknown) => rows.push(`${what}: ${error}`));
      uploads.splice(0);
      given += 1;
      await way.give(session, page);
      for (let waited = 0; uploads.length === 0 && waited < WAIT_MS; waited += 50) await sleep(50);
      if (uploads.length === 0) {
        rows.push(`${what}: the right upload did not arrive; the overlay says ${await session.overlay(page).text()}`);
      } else await waitForPageAfter(way, page);
      stopped += uploads.length === 0 ? 1 : 0;
      wrong += uploads.filter(({ yayoiId }) => yayoiId !== target.yayoiId).length;
    }
    console.log(
      `${browserName}, seed ${SEED}: ${tries} vouchers given under the wrong ID, ${wrong} stored there; ${given} given under the right one, ${stopped} stopped.`,
    );
    expect(rows).toEqual([]);
    expect({ wrong, stopped, tries, given }).toEqual({ wrong: 0, stopped: 0, tries: RUNS, given: RUNS });
  });
});
