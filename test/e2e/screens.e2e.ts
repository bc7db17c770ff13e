import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, DOMS, type Dom, type SitePage } from '../site/index.ts';
import { type Site, startSite } from '../site/server.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { signInAs } from './support/open-voucher.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { type StillSite, startStillSite } from './support/still-site.ts';

/** Long enough for the guard of a page to have read it and heard from the background. */
const SETTLED_MS = 150;

/** What the page is taken for; null for none. */
async function screenOf(page: Page, { screen }: SitePage): Promise<string | null> {
  if (screen !== null) return (await waitForGuard(page, { screen })).screen;
  await sleep(SETTLED_MS);
  const seen = (await guard(page))?.screen ?? 'unknown';
  return seen === 'unknown' ? null : seen;
}

/** Recognised as what it is, every page that is not, named together. */
async function wrongOnes(
  pages: readonly SitePage[],
  see: (page: SitePage) => Promise<string | null>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const page of pages) {
    const seen = await see(page).catch((error: unknown) => String(error));
    if (seen !== page.screen) wrong.push(`${page.name} (${page.url}): ${seen}`);
  }
  return wrong;
}

describe(`every page of the live replica in ${browserName}`, () => {
  const live = allPages.filter(({ name }) => !name.includes('--'));
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  /** The page as somebody reaches it who has to be there: without a group where one is made, during maintenance where it shows. */
  async function visit({ name, url }: SitePage, dom: Dom): Promise<void> {
    const { site } = session;
    const b = site.account('b@example.co.jp');
    if (b) b.businessGroup = name === 'group-register' ? undefined : '事業グループB';
    site.setState({ dom, delay: 0, maintenance: name === 'portal-maintenance' });
    if (name === 'login-id') await page.goto(site.url('myportal.yayoi-kk.co.jp', '/logout'));
    else await page.goto(name === 'portal-maintenance' ? site.url('myportal.yayoi-kk.co.jp', '/product/list') : url);
  }

  test.each(DOMS)('is recognised, and nothing else is: %s', async (dom) => {
    await signInAs(session, page, 'b@example.co.jp');
    const wrong = await wrongOnes(live, async (one) => {
      await visit(one, dom);
      const seen = await screenOf(page, one);
      if (one.name === 'login-id') await signInAs(session, page, 'b@example.co.jp');
      return seen;
    });
    expect(wrong).toEqual([]);
  });
});

describe(`every state of every page in ${browserName}`, () => {
  const states = allPages.filter(({ name }) => name.includes('--'));
  let site: Site;
  let still: StillSite;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    site = await startSite();
    still = await startStillSite();
    session = await launch(browserName, { site: { ...site, port: still.port } });
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([still.stop(), site.stop()]);
  });

  test.each(DOMS)('is recognised: %s', async (dom) => {
    const wrong = await wrongOnes(states, async (one) => {
      still.show(one, dom);
      await page.goto(one.url);
      return screenOf(page, one);
    });
    expect(wrong).toEqual([]);
  });
});
