import { waitForShown } from '../../test/e2e/support/extension-page.ts';
import { waitForGuard } from '../../test/e2e/support/guard.ts';
import { sampleFile } from '../../test/e2e/support/sample-files.ts';
import type { Session } from '../../test/e2e/support/session.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn, signOut } from '../../test/e2e/support/walk.ts';
import { FORM, VOUCHER } from '../../test/site/hosts.ts';
import ledger from '../sample-ledger.json' with { type: 'json' };
import type { Language } from './in-language.ts';
import { SIZE, take } from './take.ts';

/** The pictures of the stores and the README, in their order there, on the replica with the sample ledger. */
export async function takeAll(session: Session, language: Language): Promise<void> {
  await importLedger(session, ledger);
  await chooseTarget(session, '事業所A');
  const page = await session.newPage();
  await page.setViewport(SIZE);

  await signIn(session, page, 'b@example.co.jp');
  await page.goto(session.site.url(VOUCHER, '/upload'));
  await pointAtAccount(page);
  await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
  await session.files.drop(page, '[data-part="dropzone"]', [sampleFile('領収書.pdf')]);
  await session.overlay(page).waitForText('a@example.co.jp');
  if (session.site.uploads.length > 0) throw new Error('The voucher got through.');
  await take(page, language, '1-stopped');

  await signOut(session, page);
  await signIn(session, page, 'a@example.co.jp');
  await page.goto(session.site.url(VOUCHER, '/upload'));
  await pointAtAccount(page);
  await waitForGuard(page, { screen: 'voucher-upload', verdict: 'match', gate: 'open' });
  await session.overlay(page).waitForText('事業所A');
  await take(page, language, '2-match');

  await signOut(session, page);
  await chooseTarget(session, '事業所C');
  await page.goto(session.site.url(FORM, '/form/entry/yss/shohyokanri_data.html'));
  await waitForGuard(page, { screen: 'apply-form', step: 'standalone-network/STEP3' });
  await page.locator('input[name="yayoiId1"]').fill('b@example.co.jp');
  await session.overlay(page).waitForText('STEP3');
  await session.overlay(page).waitForText('事業所B');
  await take(page, language, '3-step');

  const panel = await session.extensionPage('sidepanel.html');
  await panel.setViewport(SIZE);
  await waitForShown(panel, 'h1', '事業所C');
  await take(panel, language, '4-checklist');

  const options = await session.extensionPage('options.html');
  await options.setViewport(SIZE);
  await waitForShown(options, 'main', '7000003');
  await take(options, language, '5-ledger');

  const popup = await session.extensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 440 });
  await waitForShown(popup, 'body', '事業所C');
  await take(popup, language, 'popup');
}
