import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { ItemView } from './checklist-view.ts';
import { Remarks } from './Remarks.tsx';
import { Said } from './Said.tsx';

interface Props {
  /** Undefined when everything is done. */
  next: ItemView | undefined;
  onShow: (item: ItemView) => void;
  onDone: (item: ItemView) => void;
}

/** The one thing to do now, and the way to where it is done. */
export function NextCard({ next, onShow, onDone }: Props) {
  const t = useText();
  const heading = useId();
  if (!next)
    return (
      <Notice tone="ok" live="status">
        <p>{t('panel_all_done')}</p>
      </Notice>
    );
  const [first] = next.todo;
  const title = t(next.title);
  return (
    <section class="next-card" aria-labelledby={heading}>
      <h2 id={heading}>{t('panel_next')}</h2>
      <p class="next-title">
        {next.step && <span class="item-sub">{next.step} </span>}
        {title}
      </p>
      <Remarks remarks={next.remarks} />
      {first && (
        <p>
          <Said said={{ key: first.key, values: first.values }} />
        </p>
      )}
      <div class="acts">
        {next.url && (
          <a class="button button-primary" href={next.url} target="_blank" rel="noreferrer">
            {t('panel_open_page')}
            <span class="hidden-text">{t('hint_new_tab')}</span>
          </a>
        )}
        <Button onClick={() => onShow(next)}>{t('panel_show_item')}</Button>
        <Button onClick={() => onDone(next)} aria-label={t('panel_mark_done_item', title)}>
          {t('panel_mark_done')}
        </Button>
      </div>
    </section>
  );
}
