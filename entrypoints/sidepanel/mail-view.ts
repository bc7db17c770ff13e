import type { MailStore, MailView, SaidView } from '../../components/checklist/checklist-view.ts';
import { APPLY_STAGES, WAIT_STAGE } from '../../lib/domain/application.ts';
import { type MailOffices, officesForMail } from '../../lib/domain/mail-office.ts';
import { type NotificationMail, readNotificationMail } from '../../lib/domain/notification-mail.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { indexOffices, type OfficeIndex } from '../../lib/domain/office-index.ts';
import { fieldLabel } from '../../lib/domain/problem-text.ts';
import { isDone, NO_PROGRESS, type ProgressOf } from '../../lib/domain/progress.ts';
import type { Remark } from '../../lib/domain/remark.ts';
import type { Text, TextKey } from '../../lib/domain/text-key.ts';
import { CATALOGUE } from '../../lib/procedures/catalogue.ts';
import { stageOf } from '../../lib/procedures/stage-of.ts';

/** What a pasted mail is held against. */
export interface MailInput {
  offices: readonly Office[];
  progress: ProgressOf;
  /** The office that the page is about, if it is about one. */
  shown: Office | undefined;
  text: Text;
}

/** More nobody looks through in a list. */
const MOST_OFFICES = 300;

const NOTHING: MailView = { found: [], remarks: [], offices: [], otherThan: undefined, store: undefined };

function foundIn({ issued, original, customer, product, addresses }: NotificationMail): MailView['found'] {
  const all: [TextKey, { value: string } | undefined][] = [
    ['panel_mail_issued', issued],
    ['panel_mail_original', original],
    ['panel_mail_product', product],
    ['panel_mail_customer', customer],
    ...addresses.map((one): [TextKey, { value: string }] => ['panel_mail_address', one]),
  ];
  return all.flatMap(([label, one]) => (one ? [{ label, value: one.value }] : []));
}

/** A notification ends the wait, and only comes where the form was sent. */
function ticksOf(office: Office, progress: ProgressOf): MailStore['ticks'] {
  const steps = office.procedure ? CATALOGUE[office.procedure].steps : [];
  const own = progress[office.id] ?? NO_PROGRESS;
  return steps
    .filter(({ stage }) => [...APPLY_STAGES, WAIT_STAGE].includes(stage) && !isDone(own, stage))
    .map((place) => ({ name: place.stage, title: stageOf(place).title }));
}

function storeFor(mail: NotificationMail, office: Office, remarks: readonly Remark[], input: MailInput): MailStore {
  const { text, progress } = input;
  const wanted = { serviceContractId: mail.issued.value, originalContractId: mail.original?.value };
  const change: Record<string, string> = {};
  const lines: SaidView[] = [];
  for (const [field, value] of Object.entries(wanted)) {
    const had = office[field as keyof typeof wanted];
    if (!value || had === value) continue;
    change[field] = value;
    const label = fieldLabel(text, field);
    lines.push(
      had
        ? { key: 'panel_mail_line_change', values: [label, had, value] }
        : { key: 'panel_mail_line_new', values: [label, value] },
    );
  }
  const blocked = remarks.some(({ tone }) => tone === 'stop');
  return { id: office.id, name: office.name, lines, change, ticks: ticksOf(office, progress), blocked };
}

/** What does not fit with an office that was chosen by hand: as if the mail had gone to it. */
function remarksFor(mail: NotificationMail, office: Office, index: OfficeIndex): readonly Remark[] {
  if (!office.yayoiId) return [];
  const addresses = [{ ...mail.issued, value: office.yayoiId }];
  return officesForMail({ ...mail, addresses }, index).remarks;
}

function choiceOf({ offices }: MailOffices, { offices: all, shown }: MailInput): readonly Office[] {
  if (offices.length === 1) return [];
  if (offices.length > 1) return offices;
  const others = all.filter(({ id, serviceContractId }) => id !== shown?.id && !serviceContractId);
  return [...(shown ? [shown] : []), ...others].slice(0, MOST_OFFICES);
}

/** Reads a pasted text and says what of it could be stored, and where; stores nothing. */
export function mailView(pasted: string, chosen: OfficeId | undefined, input: MailInput): MailView {
  const { mail, ...rest } = { mail: undefined, ...readNotificationMail(pasted) };
  if (!mail) return { ...NOTHING, remarks: rest.problem ? [rest.problem] : [] };
  const index = indexOffices(input.offices);
  const fitting = officesForMail(mail, index);
  const choice = choiceOf(fitting, input);
  const office = choice.length > 0 ? choice.find(({ id }) => id === chosen) : fitting.offices[0];
  const byHand = choice.length > 0 && office ? remarksFor(mail, office, index) : [];
  const remarks = [...mail.remarks, ...fitting.remarks, ...byHand];
  return {
    found: foundIn(mail),
    remarks,
    offices: choice,
    otherThan: office && office.id !== input.shown?.id ? input.shown?.name : undefined,
    store: office && storeFor(mail, office, remarks, input),
  };
}
