import { useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';

export interface FillFormProps {
  /** Empty fields of the page that the ledger has something for. */
  count: number;
  /** Fills them; false when one of them did not take it. */
  onFill: () => boolean;
}

/** One press for all empty fields of the page's form that the ledger can fill; the user sends it. */
export function FillForm({ count, onFill }: FillFormProps) {
  const text = useText();
  const [said, setSaid] = useState('');
  const press = (): void => setSaid(onFill() ? text('fill_form_done', String(count)) : text('fill_form_failed'));
  if (count === 0 && said === '') return null;
  return (
    <div class="fill-form">
      {count > 0 && <Press onPress={press}>{text('fill_form', String(count))}</Press>}
      <p role="status">{said}</p>
    </div>
  );
}
