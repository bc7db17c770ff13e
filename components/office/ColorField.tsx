import { useId } from 'preact/hooks';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';

export interface PaletteColor {
  color: string;
  words: TextKey;
}

interface Props {
  /** `#rrggbb`, or `''` for the colour that comes from the name. */
  value: string;
  automatic: string;
  mark: string;
  palette: readonly PaletteColor[];
  errors: readonly string[];
  onChange: (color: string) => void;
}

/** The office's colour, shown as its badge will look: from the name, from the palette, or any other. */
export function ColorField({ value, automatic, mark, palette, errors, onChange }: Props) {
  const t = useText();
  const group = useId();
  const own = value !== '' && !palette.some(({ color }) => color === value);
  const swatch = (color: string, words: string, chosen: boolean, choose: string) => (
    <label class="swatch" key={choose}>
      <input type="radio" name={group} value={choose} checked={chosen} onChange={() => onChange(choose)} />
      <OfficeBadge mark={mark} color={color} />
      <span class="swatch-words">{words}</span>
    </label>
  );
  return (
    <fieldset class="field">
      <legend class="field-label">{t('field_color')}</legend>
      <div class="swatches">
        {swatch(automatic, t('office_color_automatic'), value === '', '')}
        {palette.map(({ color, words }) => swatch(color, t(words), value === color, color))}
        {own && swatch(value, t('office_color_own', value), true, value)}
        <label class="swatch">
          <input
            type="color"
            value={value || automatic}
            onChange={(event) => onChange(event.currentTarget.value.toLowerCase())}
          />
          <span class="swatch-words">{t('office_color_other')}</span>
        </label>
      </div>
      {errors.map((error) => (
        <p class="field-error" key={error}>
          {error}
        </p>
      ))}
    </fieldset>
  );
}
