import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';

interface Props {
  settings: Settings;
  /** Those that the administrator has decided. */
  locked?: readonly string[];
  onChange: (change: Partial<Settings>) => void;
}

const WORDS: readonly [setting: keyof Settings, label: TextKey, hint: TextKey][] = [
  ['goingAhead', 'options_going_ahead', 'options_going_ahead_hint'],
  ['importGate', 'options_import_gate', 'options_import_gate_hint'],
  ['fileNameQuestion', 'options_file_name', 'options_file_name_hint'],
  ['sameFileQuestion', 'options_same_file', 'options_same_file_hint'],
  ['titleMark', 'options_title_mark', 'options_title_mark_hint'],
  ['hints', 'options_hints', 'options_hints_hint'],
  ['reminders', 'options_reminders', 'options_reminders_hint'],
];

export function SettingsSection({ settings, locked = [], onChange }: Props) {
  const t = useText();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{t('options_settings')}</h2>
      {WORDS.map(([setting, label, hint]) => (
        <div key={setting} class="setting">
          <label class="check">
            <input
              type="checkbox"
              name={setting}
              checked={settings[setting]}
              disabled={locked.includes(setting)}
              aria-describedby={`${id}-${setting}`}
              onChange={(event) => onChange({ [setting]: event.currentTarget.checked })}
            />
            <span>{t(label)}</span>
          </label>
          <p class="check-hint muted" id={`${id}-${setting}`}>
            {locked.includes(setting) && <strong class="locked-word">{t('managed_field_hint')}</strong>} {t(hint)}
          </p>
        </div>
      ))}
    </section>
  );
}
