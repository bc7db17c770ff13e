import { CONTRACT, PORTAL } from '../../hosts.ts';
import type { Body } from '../body.ts';
import { redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';
import { type Action, type Actions, refuse } from './action.ts';

const WRONG = 'お客様番号またはパスワードが正しくありません。';

function proven({ state }: Visit, { fields }: Body): string | undefined {
  const found = state.issued.find(
    ({ number, supportPassword }) => number === fields.number?.trim() && supportPassword === fields.password,
  );
  return found?.number;
}

const addTo = (list: 'products' | 'owned', path: string, next: string): Action => {
  return (visit, body) => {
    const account = visit.state.account(visit.session);
    const number = proven(visit, body);
    if (!account || !number) return refuse(visit, path, WRONG, body.fields);
    if (!account[list].some((product) => product.number === number))
      account[list].push({ name: '弥生会計 ネットワーク', number });
    return redirect(next);
  };
};

export const portalActions: Actions = {
  [`${PORTAL} /group/register`]: (visit, { fields }) => {
    const account = visit.state.account(visit.session);
    const missing = ['companyName', 'sei', 'mei', 'seiKana', 'meiKana', 'phone'].some((name) => !fields[name]?.trim());
    if (!account || missing || fields.form === '選択してください')
      return refuse(visit, '/group/register', '必須の項目を入力してください。', fields);
    account.companyName = fields.companyName ?? '';
    account.businessGroup = account.companyName;
    return redirect(visit.session.wanted ?? '/product/list');
  },
  [`${PORTAL} /product/register`]: addTo('products', '/product/register', '/product/list'),
  [`${PORTAL} /owned/add`]: addTo('owned', '/owned/add', '/owned/added'),
  [`${PORTAL} /firm/approval`]: (visit, { fields }) => {
    visit.session.kept.set('/firm/approval/confirm', fields);
    return redirect('/firm/approval/confirm');
  },
  [`${PORTAL} /firm/approval/confirm`]: () => redirect('/firm/linking'),
  [`${PORTAL} /firm/linking`]: (visit, { fields }) => {
    const account = visit.state.account(visit.session);
    if (account) account.linked = Object.keys(fields).some((name) => name.startsWith('link'));
    return redirect('/firm');
  },
  [`${CONTRACT} /transfer`]: (visit, { fields }) => {
    const { kept } = visit.session;
    if (!/^[678]\d{6}$/.test(fields.number ?? '') || !fields.password) return refuse(visit, '/transfer', WRONG, {});
    const all = [kept.get('/transfer')?.transferred, fields.number].filter(Boolean).join(' ');
    for (const path of ['/transfer', '/contracts']) kept.set(path, { transferred: all });
    return redirect('/transfer');
  },
  [`${CONTRACT} /transfer/start`]: (visit) => {
    const numbers = visit.session.kept.get('/transfer')?.transferred?.split(' ') ?? [];
    const products = numbers.map((number) => ({ name: '弥生会計 プロフェッショナル', number }));
    visit.state.account(visit.session)?.contracts.push(...products);
    return redirect('/transfer/progress');
  },
};
