import { PORTAL } from '../hosts.ts';
import { error, field, form, h1, h2, notice, p, section, select, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const MUST = { marks: ['*必須'] };

export const groupRegister: PageData = {
  name: 'group-register',
  screen: 'group-register',
  host: PORTAL,
  path: '/group/register',
  title: '弥生 マイポータル - 事業者（事業グループ）情報登録',
  frame: 'portal',
  needs: 'session',
  states: { refused: { error: '会社・個人事業者名を入力してください。' } },
  body: ({ error: problem, values }) => [
    h1('事業者（事業グループ）情報登録'),
    notice('▲ 事業者(事業グループ)登録について'),
    p(
      '事業所内ですでに事業グループを登録している場合は、事業グループの管理者から招待していただいてください。(招待の方法は',
      to('こちら', 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=301'),
      ')',
    ),
    ...error(problem),
    p('事業者情報登録の為に必要な情報を入力してください。'),
    form(
      '/group/register',
      section(
        h2('会社情報'),
        select('事業形態', 'form', ['選択してください', '法人', '個人'], MUST),
        field('会社・個人事業者名', 'companyName', { ...MUST, value: values.companyName ?? '' }),
      ),
      section(
        h2('代表者情報'),
        field('姓', 'sei', MUST),
        field('名', 'mei', MUST),
        field('セイ', 'seiKana', MUST),
        field('メイ', 'meiKana', MUST),
        field('登録電話番号', 'phone', { ...MUST, type: 'tel' }),
      ),
      submit('登録する'),
    ),
  ],
};
