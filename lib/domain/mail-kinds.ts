import { foldText } from './folded-text.ts';
import type { TextKey } from './text-key.ts';

/** The mails that someone in these procedures may have before them. */
export type MailKind = 'notification' | 'automatic' | 'code' | 'firm-request';

/** One of the mails, told by what its subject says. */
export interface MailData {
  kind: MailKind;
  /** The subject to the letter, for showing; names in it are examples. */
  subject: TextKey;
  /** Whether it carries the number that the procedures want. */
  right: boolean;
  /** Looked for in subject and body, folded and without any white space (matching rule 1 of procedures.md). */
  marks: RegExp;
  /** Ids of facts.json. */
  facts: readonly string[];
}

/**
 * Which mail is which. The right one and the automatic one come for the same application, the automatic one first
 * (net-AP-0-05 to 07, hz-60). The beginning 【弥生】 is missing in the documents' own sample, so it is not asked for
 * (net-AP-1-02); nor is the product, which is an example in both (net-AP-1-05).
 */
export const MAILS: readonly MailData[] = [
  {
    kind: 'notification',
    subject: 'mail_subject_notification',
    right: true,
    marks:
      /複数事業所データ管理用「サービス契約(?:ID|番号)|複数事業所データ管理のお申し?込み?」専用フォーム|「サービス契約ID\(お客様番号\)」のご登録手続きが完了/i,
    facts: ['net-AP-0-06', 'net-AP-1-02', 'net-AP-1-06'],
  },
  {
    kind: 'automatic',
    subject: 'mail_subject_automatic',
    right: false,
    marks: /ユーザー?登録完了と「お客様番号」のお知らせ/,
    facts: ['net-AP-0-05'],
  },
  {
    kind: 'code',
    subject: 'mail_subject_code',
    right: false,
    marks: /(?:^|】|:)確認コードのお知らせ/,
    facts: ['firm-08-02'],
  },
  {
    kind: 'firm-request',
    subject: 'mail_subject_firm_request',
    right: false,
    marks: /様より弥生製品の契約情報取得が申請されています/,
    facts: ['firm-01-01'],
  },
];

/** Which of the mails are named in a text, its subject or its body. */
export function mailKinds(text: string): MailKind[] {
  const folded = foldText(text).text.replace(/\s/g, '');
  return MAILS.filter(({ marks }) => marks.test(folded)).map(({ kind }) => kind);
}
