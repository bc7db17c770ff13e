import { PORTAL } from '../hosts.ts';
import { act, facts, form, h1, p, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const contractApprovalConfirm: PageData = {
  name: 'contract-approval-confirm',
  screen: 'contract-approval-confirm',
  host: PORTAL,
  path: '/firm/approval/confirm',
  title: '弥生 マイポータル - 会計事務所等への契約情報提供の承認',
  frame: 'portal',
  needs: 'group',
  states: { 'own-heading': { ownHeading: true } },
  body: ({ values, ownHeading }) => [
    h1(ownHeading ? '承認内容の確認' : '会計事務所等への契約情報提供の承認'),
    p('以下の内容でよろしければ「確定する」をクリックしてください。'),
    facts(
      ['会計事務所名', '見本会計事務所'],
      ['承認', values.answer === 'no' ? '承認しない' : '承認する'],
      ['メッセージ', values.message ?? ''],
    ),
    form('/firm/approval/confirm', submit('確定する'), act('戻る', 'back')),
  ],
};
