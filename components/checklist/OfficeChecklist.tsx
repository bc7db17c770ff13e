import { useState } from 'preact/hooks';
import type { OfficeId } from '../../lib/domain/office.ts';
import { useText } from '../ui/text.ts';
import { type ChecklistView, type ItemView, isTicked, type MailView, type PartView } from './checklist-view.ts';
import { ItemRow } from './ItemRow.tsx';
import { MailBox } from './MailBox.tsx';
import { MoreParts } from './MoreParts.tsx';
import { NextCard } from './NextCard.tsx';
import { Remarks } from './Remarks.tsx';
import { WaitBox } from './WaitBox.tsx';

export interface ChecklistDeeds {
  onTick: (item: ItemView, done: boolean) => void;
  /** Resolves to whether it was stored. */
  onNote: (item: ItemView, note: string) => Promise<boolean>;
  onApplied: (day: string) => Promise<boolean>;
  readMail: (text: string, chosen: OfficeId | undefined) => MailView;
  /** Resolves to the sentences that say why it was refused; empty when it was stored. */
  onStoreMail: (store: NonNullable<MailView['store']>) => Promise<readonly string[]>;
}

interface Props {
  office: OfficeId;
  view: ChecklistView;
  deeds: ChecklistDeeds;
}

/** An office's procedure from first STEP to last, the next thing to do on top. */
export function OfficeChecklist({ office, view, deeds }: Props) {
  const t = useText();
  const [asked, setAsked] = useState({ name: '', count: 0 });
  const { next, wait } = view;
  const row = (item: ItemView) => (
    <ItemRow
      key={`${office} ${item.name}`}
      item={item}
      noteId={`${office} ${item.name}`}
      isNext={item.name === next?.name}
      asked={asked.name === item.name ? asked.count : 0}
      onTick={(done) => deeds.onTick(item, done)}
      onNote={(note) => deeds.onNote(item, note)}
      extra={wait?.begun}
    >
      {item.waits && wait && (
        <div class="item-extra">
          <WaitBox key={office} wait={wait} over={isTicked(item.state)} onSave={deeds.onApplied} />
          <MailBox key={`mail ${office}`} id={office} read={deeds.readMail} onStore={deeds.onStoreMail} />
        </div>
      )}
    </ItemRow>
  );
  const part = ({ id, name, items }: PartView) => {
    const done = items.filter(({ state }) => isTicked(state)).length;
    return (
      <section class="part" key={id} aria-label={name}>
        <h2 class="part-head">
          <span>{name}</span>{' '}
          <span class="part-count">
            {t('panel_progress', String(done), String(items.length))}
            {done === items.length && <span aria-hidden="true"> ✓</span>}
          </span>
        </h2>
        <ul class="items">{items.map(row)}</ul>
      </section>
    );
  };
  return (
    <>
      <Remarks remarks={view.urgent} />
      <NextCard
        next={next}
        onShow={(item) => setAsked(({ count }) => ({ name: item.name, count: count + 1 }))}
        onDone={(item) => deeds.onTick(item, true)}
      />
      {view.setup.map(part)}
      {view.more.length > 0 && <MoreParts title={t('panel_more')} parts={view.more} />}
      {view.daily.length > 0 && <MoreParts title={t('hint_daily_use')} parts={view.daily} />}
    </>
  );
}
