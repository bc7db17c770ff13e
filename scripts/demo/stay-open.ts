import type { Session } from '../../test/e2e/support/session.ts';
import { chooseTarget, importLedger } from '../../test/e2e/support/walk.ts';
import { PASSWORD } from '../../test/site/accounts.ts';
import { PORTAL, VOUCHER } from '../../test/site/hosts.ts';
import ledger from '../sample-ledger.json' with { type: 'json' };

/** A visible browser, ready to be tried by hand; resolves when it is closed. */
export async function stayOpen(session: Session): Promise<void> {
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  await importLedger(session, ledger);
  await chooseTarget(session, '事業所A');
  const page = await session.newPage();
  await page.goto(session.site.url(PORTAL, '/'));
  console.log(
    [
      '複製サイトを開きました。実際の弥生のサイトにはつながりません。',
      `サインイン: a@example.co.jp、b@example.co.jp、c@example.co.jp（パスワードはどれも ${PASSWORD}）`,
      '台帳には事業所A、B、Cが入っていて、対象は事業所Aです。対象はツールバーの証憑ガードから変えられます。',
      `試すこと: b@example.co.jp でサインインし、https://${VOUCHER}/upload に証憑を入れてみてください。`,
      'ブラウザーを閉じると終わります。',
    ].join('\n'),
  );
  await closed;
}
