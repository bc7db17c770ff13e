import { MISPLACED_HELP_URL } from '../../lib/domain/addresses.ts';
import { useText } from '../ui/text.ts';

/** What can be done with a voucher that is in the wrong business group already, and what cannot (net-S1-0-05, -08). */
export function MisplacedHelp() {
  const text = useText();
  return (
    <details>
      <summary class="lesser">{text('stop_misplaced')}</summary>
      <p>{text('stop_misplaced_what')}</p>
      <p>
        <a class="step-link" href={MISPLACED_HELP_URL} target="_blank" rel="noreferrer">
          {text('hint_link_help_delete')}
          <span class="step-unseen">{text('hint_new_tab')}</span>
        </a>
      </p>
    </details>
  );
}
