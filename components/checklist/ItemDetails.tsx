import { useText } from '../ui/text.ts';
import type { ItemView, SaidView } from './checklist-view.ts';
import { Said } from './Said.tsx';

const idOf = ({ key, values }: SaidView): string => `${key} ${values}`;

/** What to do, what to watch, what it looks like, what comes next. */
export function ItemDetails({ item }: { item: ItemView }) {
  const t = useText();
  const { todo, warnings, looks, next } = item;
  return (
    <div class="item-details">
      {todo.length > 0 && (
        <ol class="item-todo" aria-label={t('hint_todo')}>
          {todo.map((said) => (
            <li key={idOf(said)}>
              <Said said={said} />
            </li>
          ))}
        </ol>
      )}
      {warnings.length > 0 && (
        <ul class="item-warnings" aria-label={t('hint_warnings')}>
          {warnings.map((said) => (
            <li key={idOf(said)}>
              <strong class="item-warn">
                <span aria-hidden="true">! </span>
                {t('hint_warning_word')}
              </strong>{' '}
              <Said said={said} />
            </li>
          ))}
        </ul>
      )}
      {looks.length > 0 && (
        <div class="item-looks">
          <strong>{t('panel_looks')}</strong>
          {looks.map((said) => (
            <p key={idOf(said)}>
              <Said said={said} />
            </p>
          ))}
        </div>
      )}
      {next && (
        <p>
          <strong>{t('hint_next')}</strong> <Said said={next} />
        </p>
      )}
    </div>
  );
}
