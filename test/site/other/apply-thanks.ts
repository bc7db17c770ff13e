import { FORM } from '../hosts.ts';
import { h1, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const applyThanks: PageData = {
  name: 'apply-form-thanks',
  screen: null,
  host: FORM,
  path: '/form/entry/yss/thanks.html',
  title: 'お申し込み完了',
  frame: 'form',
  body: () => [
    h1('お申し込みありがとうございました'),
    p('翌々週末までに、ご入力いただいた弥生ID（メールアドレス）にサービス契約ID（お客様番号）をお知らせします。'),
  ],
};
