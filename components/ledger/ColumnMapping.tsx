import { useRef } from 'preact/hooks';
import { FIELD_RULES } from '../../lib/domain/field-rules.ts';
import { fieldLabel } from '../../lib/domain/problem-text.ts';
import { useText } from '../ui/text.ts';
import type { ColumnUse, ColumnView, MappingView } from './import-view.ts';

const FIELDS = Object.keys(FIELD_RULES) as (keyof typeof FIELD_RULES)[];

interface Props {
  mapping: MappingView;
  disabled: boolean;
  onUse: (at: number, use: ColumnUse) => void;
  onHeader: (header: boolean) => void;
}

function UseSelect({ column, disabled, onUse }: Pick<Props, 'disabled' | 'onUse'> & { column: ColumnView }) {
  const t = useText();
  const { at, label, named, use } = column;
  if (use === 'password') return <strong class="column-refused">{t('options_import_use_password')}</strong>;
  return (
    <select
      class="input"
      aria-label={t('options_import_use', label)}
      disabled={disabled}
      value={use}
      {...(use === 'open' ? { 'aria-invalid': 'true' as const } : {})}
      onChange={(event) => onUse(at, event.currentTarget.value as ColumnUse)}
    >
      {use === 'open' && <option value="open">{t('options_import_use_open')}</option>}
      {FIELDS.map((field) => (
        <option key={field} value={field}>
          {fieldLabel(t, field)}
        </option>
      ))}
      {named && <option value="keep">{t('options_import_use_keep')}</option>}
      <option value="skip">{t('options_import_use_skip')}</option>
    </select>
  );
}

/** What becomes of each column of a table. */
export function ColumnMapping({ mapping, disabled, onUse, onHeader }: Props) {
  const t = useText();
  const { columns, questions, header } = mapping;
  // Once there was something to answer it stays open: nothing closes under the hand that answers.
  const open = useRef(false);
  open.current ||= questions.length > 0 || columns.some(({ use }) => use === 'keep' || use === 'password');
  return (
    <details class="columns" data-testid="import-columns" open={open.current}>
      <summary>{t('options_import_columns')}</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={header}
          disabled={disabled}
          onChange={(event) => onHeader(event.currentTarget.checked)}
        />
        {t('options_import_header')}
      </label>
      <ul class="column-list">
        {columns.map((column) => (
          <li class="column" key={column.at}>
            <span class="column-name">{column.label}</span>
            <span class="column-samples">{column.samples.join(t('ui_comma'))}</span>
            <UseSelect column={column} disabled={disabled} onUse={onUse} />
          </li>
        ))}
      </ul>
    </details>
  );
}
