import { newAccount } from '../../accounts.ts';
import { ACCOUNT, PORTAL } from '../../hosts.ts';
import { ALREADY_USED } from '../../pages/id-register.ts';
import { type Reply, redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';
import { type Actions, refuse } from './action.ts';

const TEN_MINUTES = 10 * 60_000;
const CODES = ['481001', '481002', '481003'];

/** Where a sign-in leads: only addresses of the sites. */
export function afterSignIn(success: string | undefined): string {
  const fallback = `https://${PORTAL}/`;
  const target = success && URL.canParse(success) ? new URL(success) : undefined;
  return target?.protocol === 'https:' && target.hostname.endsWith('.yayoi-kk.co.jp') ? target.href : fallback;
}

export function sendCode(visit: Visit): void {
  const { pending } = visit.session;
  if (!pending) return;
  pending.code = CODES[pending.resent] ?? '';
  pending.until = Date.now() + TEN_MINUTES;
  visit.state.mails.push({ to: pending.mail, subject: '【弥生】確認コードのお知らせ', body: pending.code });
}

/** The code goes again, twice at most; the older one is dead from then on. */
export function resendCode(visit: Visit): Reply {
  const { pending } = visit.session;
  if (!pending || pending.resent >= 2) return refuse(visit, '/user/code', '確認コードを再送できませんでした。', {});
  pending.resent += 1;
  sendCode(visit);
  return redirect('/user/code');
}

export const accountActions: Actions = {
  [`${ACCOUNT} /user/input`]: (visit, { fields }) => {
    const { name = '', mail = '', mailAgain = '', password = '', passwordAgain = '', agree } = fields;
    const back = (error: string) => refuse(visit, '/user/input', error, fields);
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail)) return back('メールアドレスを正しく入力してください。');
    if (mail !== mailAgain || password !== passwordAgain) return back('確認用の入力が一致しません。');
    if (password.length < 8 || password.length > 64) return back('パスワードは8～64文字で入力してください。');
    if (!agree) return back('規約への同意が必要です。');
    if (visit.state.accounts.has(mail.toLowerCase())) return back(ALREADY_USED);
    visit.session.pending = { mail: mail.toLowerCase(), password, name, code: '', until: 0, resent: 0 };
    visit.session.kept.set('/user/code', { mail });
    sendCode(visit);
    return redirect('/user/code');
  },
  [`${ACCOUNT} /user/code`]: (visit, { fields }) => {
    const { pending } = visit.session;
    if (!pending || Date.now() > pending.until || fields.code?.trim() !== pending.code) {
      return refuse(visit, '/user/code', '確認コードが正しくありません。', {});
    }
    visit.state.accounts.set(pending.mail, newAccount(pending.mail, pending.password, pending.name));
    visit.session.pending = undefined;
    return redirect('/user/registered');
  },
  [`${ACCOUNT} /login`]: (visit, { fields }) => {
    const yayoiId = (fields.yayoiId ?? '').normalize('NFKC').trim().toLowerCase();
    const account = visit.state.accounts.get(yayoiId);
    if (!account || account.password !== fields.password) {
      const message = '弥生IDまたはパスワードが正しくありません。';
      return refuse(visit, '/login', message, fields, { stage: 'password' });
    }
    visit.session.yayoiId = yayoiId;
    return redirect(afterSignIn(fields.success));
  },
};
