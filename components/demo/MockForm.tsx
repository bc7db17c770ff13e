import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';

const FIELDS: readonly TextKey[] = ['demo_mock_name', 'demo_mock_id', 'demo_mock_id_again'];

/** A form of one step of a procedure, of nobody's making: what is typed stays in its fields. */
export function MockForm() {
  const t = useText();
  return (
    <>
      <div class="mock-head">
        <p class="mock-title">{t('demo_mock_form')}</p>
      </div>
      <div class="mock-fields">
        {FIELDS.map((label) => (
          <label key={label} class="mock-field">
            <span>{t(label)}</span>
            <input class="input" type="text" autocomplete="off" spellcheck={false} data-demo="field" />
          </label>
        ))}
      </div>
    </>
  );
}
