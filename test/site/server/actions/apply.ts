import { DISPLAY_NAME, ORIGINAL_NUMBER } from '../../accounts.ts';
import { FORM } from '../../hosts.ts';
import { redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';
import { type Action, type Actions, refuse } from './action.ts';

const CONFIRM = '/form/entry/yss/confirm.html';
const TOKEN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const entryOf = (path: string, withToken: boolean): Action => {
  return (visit, { fields }) => {
    const back = (error: string) => refuse(visit, path, error, fields);
    if (!fields.sei || !fields.mei) return back('申込者を入力してください。');
    if (!fields.yayoiId1) return back('弥生ID（メールアドレス）1を入力してください。');
    for (const slot of ['1', '2', '3']) {
      if ((fields[`yayoiId${slot}`] ?? '') !== (fields[`yayoiId${slot}Again`] ?? ''))
        return back(`弥生ID（メールアドレス）${slot}が一致しません。`);
      if (withToken && fields[`yayoiId${slot}`] && !TOKEN.test(fields[`officeToken${slot}`] ?? '')) {
        return back(`事業所トークン${slot}が正しくありません。`);
      }
    }
    visit.session.kept.set(CONFIRM, fields);
    return redirect(CONFIRM);
  };
};

/** Two weeks go by at once: the number is issued and mailed with the application, after the mail that comes by itself. */
function issue(visit: Visit, yayoiId: string, sequence: number): void {
  const { state } = visit;
  const number = String(state.nextNumber++);
  const name = `${DISPLAY_NAME} - ${sequence} (${ORIGINAL_NUMBER})`;
  state.issued.push({ number, original: ORIGINAL_NUMBER, yayoiId, name, supportPassword: undefined });
  state.mails.push({
    to: yayoiId,
    subject: '【 弥生会計 24 ネットワーク 】ユーザ登録完了と「お客様番号」のお知らせ',
    body: `${DISPLAY_NAME} 様\nお客様番号：7999999`,
  });
  state.mails.push({
    to: yayoiId,
    subject: '【弥生】『スマート証憑管理』複数事業所データ管理用「サービス契約ID (お客様番号)」のお知らせ',
    body: `${DISPLAY_NAME}-${sequence} (${ORIGINAL_NUMBER}) 様\n[製品名]弥生会計 ネットワーク\n[サービス契約番号 (お客様番号)] ${number}`,
  });
}

export const applyActions: Actions = {
  [`${FORM} /form/entry/yss/shohyokanri_data.html`]: entryOf('/form/entry/yss/shohyokanri_data.html', false),
  [`${FORM} /form/entry/yss/shohyokanri_data_kaikei.html`]: entryOf(
    '/form/entry/yss/shohyokanri_data_kaikei.html',
    true,
  ),
  [`${FORM} ${CONFIRM}`]: (visit, { fields }) => {
    const ids = ['1', '2', '3']
      .map((slot) => fields[`yayoiId${slot}`]?.trim().toLowerCase())
      .filter((id) => id !== undefined && id !== '');
    ids.forEach((id, index) => {
      if (id && visit.state.accounts.has(id)) issue(visit, id, index + 1);
    });
    return redirect('/form/entry/yss/thanks.html');
  },
};
