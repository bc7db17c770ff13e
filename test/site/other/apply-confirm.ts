import { FORM } from '../hosts.ts';
import { act, facts, form, h1, h2, hidden, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const applyConfirm: PageData = {
  name: 'apply-form-confirm',
  screen: null,
  host: FORM,
  path: '/form/entry/yss/confirm.html',
  title: 'お申し込み内容の確認',
  frame: 'form',
  body: ({ values }) => {
    const entered = Object.entries(values).filter(
      ([name, value]) => /^(sei|mei|yayoiId\d|officeToken\d)$/.test(name) && value,
    );
    return [
      h1('お申し込み内容の確認'),
      h2('ご入力いただいた内容'),
      facts(...entered.map(([name, value]): [string, string] => [LABELS[name.replace(/\d$/, '')] ?? name, value])),
      form(
        '/form/entry/yss/confirm.html',
        ...entered.map(([name, value]) => hidden(name, value)),
        submit('この内容で申し込む'),
        act('修正する', 'back'),
      ),
    ];
  },
};

const LABELS: Record<string, string> = {
  sei: '姓',
  mei: '名',
  yayoiId: '弥生ID（メールアドレス）',
  officeToken: '事業所トークン',
};
