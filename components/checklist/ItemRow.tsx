import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { type ItemView, isTicked } from './checklist-view.ts';
import { ItemDetails } from './ItemDetails.tsx';
import { ItemNote } from './ItemNote.tsx';
import { ItemState } from './ItemState.tsx';
import { Remarks } from './Remarks.tsx';

const WHERE: Record<NonNullable<ItemView['where']>, TextKey> = {
  desktop: 'panel_where_desktop',
  mail: 'panel_where_mail',
  paper: 'panel_where_paper',
};

interface Props {
  item: ItemView;
  /** The office's, so that what is typed stays with it. */
  noteId: string;
  isNext: boolean;
  /** Counts how often the item was asked for from elsewhere: then it opens, comes into view and takes the focus. */
  asked: number;
  onTick: (done: boolean) => void;
  onNote: (note: string) => Promise<boolean>;
  /** What only this item has (the wait's day and mail), and whether it shows while the item is folded. */
  children?: ComponentChildren;
  extra?: boolean | undefined;
}

/** One thing to tick off. */
export function ItemRow({ item, noteId, isNext, asked, onTick, onNote, children, extra }: Props) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(isNext);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setOpen(isNext), [isNext]);
  useEffect(() => {
    if (asked === 0) return;
    setOpen(true);
    box.current?.scrollIntoView({ block: 'start' });
    box.current?.focus({ preventScroll: true });
  }, [asked]);
  const title = t(item.title);
  const linked = item.todo.some(({ link }) => link?.url === item.url);
  return (
    <li class={`item${isNext ? ' item-next' : ''}`}>
      <div class="item-line">
        <input
          type="checkbox"
          id={id}
          ref={box}
          checked={isTicked(item.state)}
          aria-describedby={`${id}-state`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <div class="item-name">
          <label for={id}>
            {title}
            {item.sub && <span class="item-sub"> {item.sub}</span>}
          </label>
          <span id={`${id}-state`}>
            <ItemState item={item} />
          </span>
        </div>
      </div>
      <div class="item-body">
        <Remarks remarks={item.remarks} />
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('panel_details')}
            <span class="hidden-text">{t('panel_details_of', title)}</span>
          </summary>
          {item.where && <p class="item-where">{t(WHERE[item.where])}</p>}
          <ItemDetails item={item} />
          {item.url && !linked && (
            <a class="button button-small" href={item.url} target="_blank" rel="noreferrer">
              {t('panel_open_page')}
              <span class="hidden-text">{t('hint_new_tab')}</span>
            </a>
          )}
        </details>
        {(extra || open) && children}
        <ItemNote key={noteId} id={noteId} title={title} note={item.note} onSave={onNote} />
      </div>
    </li>
  );
}
