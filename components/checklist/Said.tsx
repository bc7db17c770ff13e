import { useText } from '../ui/text.ts';
import type { SaidView } from './checklist-view.ts';

/** A sentence with its way on to an official page. */
export function Said({ said }: { said: SaidView }) {
  const t = useText();
  return (
    <>
      {t(said.key, ...said.values)}
      {said.link && (
        <>
          {' '}
          <a class="said-link" href={said.link.url} target="_blank" rel="noreferrer">
            {t(said.link.text)}
            <span class="hidden-text">{t('hint_new_tab')}</span>
          </a>
        </>
      )}
    </>
  );
}
