import type { OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { MailStore, MailView } from './checklist-view.ts';
import { Remarks } from './Remarks.tsx';

interface Props {
  view: MailView;
  chosen: OfficeId | undefined;
  /** Why it could not be stored. */
  refused: readonly string[];
  onChoose: (id: OfficeId | undefined) => void;
  onStore: (store: MailStore) => void;
}

/** What was found in the mail, whose it is, and what a press would write. */
export function MailResult({ view, chosen, refused, onChoose, onStore }: Props) {
  const t = useText();
  const { found, remarks, offices, otherThan, store } = view;
  return (
    <div class="mail-result">
      {found.length > 0 && (
        <>
          <strong>{t('panel_mail_found')}</strong>
          <dl class="pairs">
            {found.map(({ label, value }) => (
              <div key={`${label} ${value}`}>
                <dt>{t(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Remarks remarks={remarks} />
      {offices.length > 0 && (
        <Field label={t('panel_mail_office')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={chosen ?? ''}
              onChange={(event) => onChoose((event.currentTarget.value || undefined) as OfficeId | undefined)}
            >
              <option value="">{t('panel_mail_choose')}</option>
              {offices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {otherThan && store && (
        <Notice tone="warn">
          <p>{t('panel_mail_other', otherThan, store.name)}</p>
        </Notice>
      )}
      {store && store.lines.length === 0 && !store.blocked && <p>{t('panel_mail_recorded')}</p>}
      {store && store.lines.length > 0 && !store.blocked && (
        <>
          <strong>{t('panel_mail_lines')}</strong>
          <ul>
            {store.lines.map(({ key, values }) => (
              <li key={values.join()}>{t(key, ...values)}</li>
            ))}
          </ul>
          {store.ticks.map(({ name, title }) => (
            <p key={name} class="small muted">
              {t('panel_mail_store_tick', t(title))}
            </p>
          ))}
          <Button kind="primary" onClick={() => onStore(store)}>
            {t('panel_mail_store', store.name)}
          </Button>
        </>
      )}
      {refused.map((why) => (
        <Notice key={why} tone="danger" live="alert">
          <p>{why}</p>
        </Notice>
      ))}
    </div>
  );
}
