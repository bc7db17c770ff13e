import type { Page } from 'puppeteer-core';
import { waitForGuard } from '../../test/e2e/support/guard.ts';
import type { Session } from '../../test/e2e/support/session.ts';
import { chooseTarget, signOut } from '../../test/e2e/support/walk.ts';
import { ACCOUNT, FORM, WWW } from '../../test/site/hosts.ts';
import type { Report } from './report.ts';

const STEPS = [
  { screen: 'id-register', host: ACCOUNT, path: '/user/input', step: 'STEP2', line: 'STEP2 弥生IDの新規登録' },
  {
    screen: 'apply-form',
    host: FORM,
    path: '/form/entry/yss/shohyokanri_data.html',
    step: 'STEP3',
    line: 'STEP3 専用申込フォーム',
  },
  {
    screen: 'support-login',
    host: WWW,
    path: '/icare/login/oldlogin.jsp',
    step: 'STEP4',
    line: 'STEP4 サポートへのログイン',
  },
];

/** A few screens of the application for office C, with the hints of their STEP. */
export async function showSteps(session: Session, page: Page, report: Report): Promise<void> {
  await signOut(session, page);
  await chooseTarget(session, '事業所C');
  for (const { screen, host, path, step, line } of STEPS) {
    await page.goto(session.site.url(host, path));
    await waitForGuard(page, { screen, step: `standalone-network/${step}` });
    await session.overlay(page).waitForText(step);
    await report.show(page, screen, `${line}: いまの手順と、気をつけることが出ます。`);
  }
}
