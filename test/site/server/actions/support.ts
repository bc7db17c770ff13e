import { WWW } from '../../hosts.ts';
import { redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';
import { type Actions, refuse } from './action.ts';

const INPUT = '/icare/password/input.jsp';
const CONFIRM = '/icare/password/confirm.jsp';

const issuedTo = (visit: Visit) => {
  const number = visit.session.kept.get(INPUT)?.number;
  return visit.state.issued.find((one) => one.number === number);
};

export const supportActions: Actions = {
  [`${WWW} /icare/login/oldlogin.jsp`]: (visit, { fields }) => {
    const path = '/icare/login/oldlogin.jsp';
    const found = visit.state.issued.find(
      ({ number, yayoiId }) => number === fields.number?.trim() && yayoiId === fields.mail?.trim().toLowerCase(),
    );
    if (!found || fields.phone)
      return refuse(visit, path, 'お客様番号またはご登録メールアドレスが正しくありません。', fields);
    visit.session.kept.set(INPUT, { number: found.number, registeredName: found.name, mail: found.yayoiId });
    return redirect(INPUT);
  },
  [`${WWW} ${INPUT}`]: (visit, { fields }) => {
    const { password = '', passwordAgain = '' } = fields;
    const good = /^[a-zA-Z0-9]{6,12}$/.test(password) && /[a-zA-Z]/.test(password) && /\d/.test(password);
    if (!good) return refuse(visit, INPUT, 'パスワードは半角英数字混合の6～12文字で入力してください。', {});
    if (password !== passwordAgain) return refuse(visit, INPUT, 'パスワードが一致しません。', {});
    if (!issuedTo(visit)) return redirect('/icare/login/oldlogin.jsp');
    visit.session.kept.set(CONFIRM, { ...visit.session.kept.get(INPUT), chosen: password });
    return redirect(CONFIRM);
  },
  [`${WWW} ${CONFIRM}`]: (visit) => {
    const found = issuedTo(visit);
    const chosen = visit.session.kept.get(CONFIRM)?.chosen;
    if (!found || !chosen) return redirect('/icare/login/oldlogin.jsp');
    found.supportPassword = chosen;
    return redirect('/yss/index.html');
  },
};
