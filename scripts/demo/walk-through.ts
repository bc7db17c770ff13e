import { waitForShown } from '../../test/e2e/support/extension-page.ts';
import { chooseFiles } from '../../test/e2e/support/give-files.ts';
import { waitForGuard } from '../../test/e2e/support/guard.ts';
import { sampleFile } from '../../test/e2e/support/sample-files.ts';
import type { Session } from '../../test/e2e/support/session.ts';
import { until } from '../../test/e2e/support/until.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn, signOut } from '../../test/e2e/support/walk.ts';
import { VOUCHER } from '../../test/site/hosts.ts';
import ledger from '../sample-ledger.json' with { type: 'json' };
import { expect, type Report } from './report.ts';
import { showSteps } from './show-steps.ts';

/** The moment the product exists for (design §1), with the guides' own offices, in a browser nobody sees. */
export async function walkThrough(session: Session, report: Report): Promise<void> {
  await importLedger(session, ledger);
  const options = await session.extensionPage('options.html');
  await waitForShown(options, 'main', `台帳（${ledger.offices.length}件）`);
  await report.show(options, 'options', '設定画面で、事業所A、B、Cの台帳を取り込みました。');
  await options.close();
  await chooseTarget(session, '事業所A');

  const page = await session.newPage();
  await signIn(session, page, 'b@example.co.jp');
  await page.goto(session.site.url(VOUCHER, '/upload'));
  await pointAtAccount(page);
  await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
  const overlay = session.overlay(page);
  await overlay.waitForText('事業所A');
  await report.show(
    page,
    'mismatch',
    '対象は事業所A、サインインは事業所Bの弥生ID。ページ上の帯が取り違えを知らせます。',
  );

  const receipt = [sampleFile('事業所Aの領収書.pdf')];
  expect(!(await chooseFiles(page, '#voucher_files', receipt)), '取り違えているのに、ファイルを選ぶ画面が開きました。');
  await session.files.drop(page, '[data-part="dropzone"]', receipt);
  await overlay.waitForText('a@example.co.jp');
  await report.show(page, 'stopped', '領収書を選ぼうとしても、ドロップしても、止まります。');
  expect(session.site.uploads.length < 1, '取り違えたままの証憑がサーバーに届きました。');

  await signOut(session, page);
  await signIn(session, page, 'a@example.co.jp');
  await page.goto(session.site.url(VOUCHER, '/upload'));
  await pointAtAccount(page);
  await waitForGuard(page, { screen: 'voucher-upload', verdict: 'match', gate: 'open' });
  await report.show(page, 'match', '事業所Aの弥生IDでサインインし直すと、入れられるようになります。');
  expect(await chooseFiles(page, '#voucher_files', receipt), '正しい弥生IDなのに、ファイルを選ぶ画面が開きません。');
  const stored = await until('サーバーの記録', async () => session.site.uploads[0]);
  expect(stored.yayoiId === 'a@example.co.jp', `証憑が ${stored.yayoiId} の下に入りました。`);
  await report.show(page, 'stored', `領収書は ${stored.yayoiId}（${stored.businessGroup}）の下に入りました。`);

  await showSteps(session, page, report);
  const popup = await session.extensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 560 });
  await report.show(popup, 'popup', 'ポップアップでは、対象を選び、いまの状態を確かめられます。');
  expect(
    session.site.uploads.length === 1,
    `サーバーの記録が ${session.site.uploads.length} 件あります（1件のはず）。`,
  );
  console.log('弥生IDを取り違えた証憑は0件、正しい証憑は1件届きました。');
}
