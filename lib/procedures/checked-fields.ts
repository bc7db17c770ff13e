import type { Procedure } from '../domain/procedure.ts';
import type { OfficeValue } from './define-stage.ts';

/** What of the office goes into a field, the first of these that is known, in each procedure that wants it there. */
export type Fill = Partial<Record<Procedure, readonly OfficeValue[]>>;

/** A field whose typed value is checked against the ledger; never one for a password. */
export interface CheckedField {
  /** The name by which the background's checks know it (lib/background/check-fields.ts). */
  name: string;
  /** The field's visible labels, newest first, as `lib/screens` compares them. */
  labels: readonly string[];
  /** Which of the fields with that label, counted from 0. */
  nth?: number;
  /** The field beside which its remarks stand: boxes side by side leave no room beside the first. */
  beside?: string;
  /** The site refuses pasting here (hz-19). */
  noPaste?: true;
  /** What the ledger can put into it. Absent where the guides want it blank or the site forbids pasting. */
  fill?: Fill;
  /** The numbered group of the application form that it belongs to, from 1. */
  slot?: number;
}

/** Slots of an application form that are looked for; the guides do not say how many there are (std-S3-0-11, acc-S4-0-15). */
export const MOST_SLOTS = 10;

const inBoth = (value: OfficeValue): Fill => ({ 'standalone-network': [value], 'accounting-network': [value] });
/** Issued in the procedures with several offices, owned in the accounting firm's (hz-30, hz-85). */
const ISSUED = inBoth('serviceContractId');
const ID = inBoth('yayoiId');

/** ID n, the same once more, and in the form with accounting link token n (std-S3-0-09, acc-S4-0-12, acc-S4-0-13). */
function slots(procedure: Procedure): CheckedField[] {
  return Array.from({ length: MOST_SLOTS }, (_, at): CheckedField[] => {
    const slot = at + 1;
    const id: Fill = { [procedure]: ['yayoiId'] };
    const token: CheckedField = {
      name: `token${slot}`,
      labels: [`事業所トークン${slot}`],
      fill: { [procedure]: ['officeToken'] },
      slot,
    };
    return [
      { name: `id${slot}`, labels: [`弥生ID（メールアドレス）${slot}`], fill: id, slot },
      { name: `again${slot}`, labels: ['確認のためもう一度入力してください'], nth: at, fill: id, slot },
      ...(procedure === 'accounting-network' ? [token] : []),
    ];
  }).flat();
}

const MAIL = ['メールアドレス（弥生ID）', 'メールアドレス（弥生ID）（確認用）'];

/** The checked fields of each screen (ids of screens.json), with the labels that the guides print. */
export const CHECKED_FIELDS: Readonly<Record<string, readonly CheckedField[]>> = {
  /** The site forbids pasting here: nothing is filled (hz-19, net-S2-2-05). */
  'id-register': [
    { name: 'mail', labels: MAIL, beside: 'again', noPaste: true },
    { name: 'again', labels: MAIL, nth: 1, noPaste: true },
  ],
  'apply-form': slots('standalone-network'),
  'apply-form-accounting': slots('accounting-network'),
  /** The phone number stays blank (net-PW-2-03). */
  'support-login': [
    { name: 'number', labels: ['お客様番号'], fill: ISSUED },
    { name: 'phone', labels: ['ご登録電話番号'] },
    { name: 'mail', labels: ['ご登録メールアドレス'], fill: ID },
  ],
  /** The new mail address stays blank (net-PW-3-09). */
  'support-password': [{ name: 'newMail', labels: ['新規メールアドレス'] }],
  /** The name is the one that is compared with the office's later (firm-15-01, hz-78). */
  'group-register': [
    {
      name: 'company',
      labels: ['会社・個人事業者名'],
      fill: { ...inBoth('name'), 'accounting-firm-link': ['name'] },
    },
    { name: 'phone', labels: ['登録電話番号'] },
  ],
  'product-register': [
    {
      name: 'number',
      labels: ['お客様番号', 'サービス契約ID'],
      fill: { ...ISSUED, 'accounting-firm-link': ['serviceContractId', 'originalContractId'] },
    },
  ],
  /** In the procedure without accounting link nothing belongs here (hz-32). */
  'owned-product-add': [
    { name: 'number', labels: ['お客様番号'], fill: { 'accounting-network': ['serviceContractId'] } },
  ],
  /** One product after the other: which of them is in hand the ledger cannot know (firm-30-02). */
  'contract-transfer': [{ name: 'number', labels: ['お客様番号'] }],
};
