import { PASSWORD, SUPPORT_PASSWORD } from '../../site/accounts.ts';
import { ACCOUNT, PORTAL, WWW } from '../../site/hosts.ts';
import type { Mail } from '../../site/server.ts';
import { toFront } from './in-front.ts';
import type { Walk } from './procedure-walk.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import type { WalkOffice } from './walk-stops.ts';

/* What the procedures have in common, screen by screen. */

const PERSON = { sei: '弥生', mei: '太郎', seiKana: 'ヤヨイ', meiKana: 'タロウ' };
export const LIST = '/product/list?mypoweb_proc_id=1022';

/** Titles of the checklist's items. */
export const TITLES = {
  plan: '保存先の事業グループを決める',
  yayoiId: ['弥生IDの登録', '確認コードの入力', '弥生IDの登録完了'],
  apply: 'サービス契約IDの申し込み',
  wait: '番号の通知を待つ',
  support: ['サポート・サービスの入口', 'サポート・サービスのパスワードを決める', 'パスワード登録の確認'],
  product: ['事業グループの作成と製品の登録', '事業グループの作成', '製品の登録'],
} as const;

/** The last mail to this address whose subject says so, once it has come. */
export function mailTo(session: Session, to: string, subject: string): Promise<Mail> {
  return until(`the mail 「${subject}」 to ${to}`, async () =>
    session.site.mails.findLast((mail) => mail.to === to && mail.subject.includes(subject)),
  );
}

/** Fills in the registration of a Yayoi ID and sends it, whatever is said of the address. */
export async function fillsRegistration(walk: Walk, yayoiId: string, told?: string): Promise<void> {
  await walk.retypes({ name: '弥生 太郎', mail: yayoiId, mailAgain: yayoiId });
  await (told === undefined ? walk.isLetGo() : walk.isTold(told));
  await walk.types({ password: PASSWORD, passwordAgain: PASSWORD });
  await walk.chooses('agree');
  await walk.presses('登録する');
}

/** The code of the mail, and the screen that says it is done. */
export async function confirmsCode(session: Session, walk: Walk, office: WalkOffice): Promise<void> {
  await walk.sees('id-confirm-code', office);
  await walk.types({ code: (await mailTo(session, office.yayoiId, '確認コード')).body });
  await walk.presses('確認する');
  await walk.sees('id-registered', office);
}

export const opensRegistration = (session: Session, walk: Walk) => walk.opens(session.site.url(ACCOUNT, '/user/input'));
export const opensSupport = (session: Session, walk: Walk) =>
  walk.opens(session.site.url(WWW, '/icare/login/oldlogin.jsp?url=/yss/index.html'));
export const opensList = (session: Session, walk: Walk) => walk.opens(session.site.url(PORTAL, LIST));

/** The support password, from the form in which number and address stand already. */
export async function setsSupportPassword(walk: Walk, office: WalkOffice): Promise<void> {
  await walk.isLetGo();
  await walk.presses('パスワード入力画面へ');
  await walk.sees('support-password', office);
  await walk.types({ newMail: office.yayoiId });
  await walk.isTold('登録情報が変わります');
  await walk.retypes({ newMail: '' });
  await walk.isLetGo();
  await walk.types({ password: SUPPORT_PASSWORD, passwordAgain: SUPPORT_PASSWORD });
  await walk.presses('確認画面へ');
  await walk.sees('support-password-confirm', office);
  await walk.presses('はい');
}

/** The sign-in page, both stages; ends on the page that follows. */
export async function signsIn(walk: Walk, office: WalkOffice): Promise<void> {
  await walk.sees('login-id', office);
  await walk.types({ yayoiId: office.yayoiId });
  await walk.ticks('次へ');
  await walk.sees('login-password', office);
  await walk.types({ password: PASSWORD });
  await walk.presses('ログイン');
}

/** Signs out by the menu under the user's name. */
export async function signsOut(walk: Walk): Promise<void> {
  await toFront(walk.page);
  await walk.page.click('[data-do="account"]');
  await walk.presses('ログアウト');
}

/** The business group of an ID that has none: at first the phone number is left out, which belongs here. */
export async function makesGroup(walk: Walk, office: WalkOffice): Promise<void> {
  await walk.sees('group-register', office, {
    verdict: 'match',
    ...(office.procedure !== 'accounting-firm-link' && { now: '従わないでください' }),
  });
  await walk.types({ companyName: `${office.name}商会` });
  await walk.isTold(`「${office.name}」と違います`);
  await walk.retypes({ companyName: office.name });
  await walk.types({ phone: '' });
  await walk.isTold('電話番号は必須です');
  await walk.types({ form: '法人', ...PERSON, phone: '0300000000' });
  await walk.isLetGo();
  await walk.presses('登録する');
}

/** The issued number, after the original one was tried. */
export async function registersProduct(walk: Walk, office: WalkOffice, now?: string): Promise<void> {
  await walk.sees('product-list', office, { verdict: 'match' });
  await walk.presses('製品を追加する');
  await walk.sees('product-register', office);
  await walk.types({ number: office.original ?? '' });
  await walk.isTold(`新しく発行された番号 ${office.number}`);
  await walk.retypes({ number: office.number ?? '' });
  await walk.isLetGo();
  await walk.types({ password: SUPPORT_PASSWORD });
  await walk.presses('認証する');
  await walk.sees('product-list', office, { verdict: 'match', ...(now && { now }) });
}
