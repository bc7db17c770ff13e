import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { type ChecklistView, type ItemView, isTicked } from './checklist-view.ts';
import { ItemDetails } from './ItemDetails.tsx';
import { ItemState } from './ItemState.tsx';

interface FrameProps {
  title: string;
  /** When, and by what. */
  foot: string;
  onPrint: () => void;
  children: ComponentChildren;
}

/** What goes on paper, as it will look, with the button that prints it. */
export function PrintFrame({ title, foot, onPrint, children }: FrameProps) {
  const t = useText();
  return (
    <main class="paper">
      <Button kind="primary" onClick={onPrint}>
        {t('panel_print_now')}
      </Button>
      <h1>{title}</h1>
      {children}
      <p class="paper-foot">{foot}</p>
    </main>
  );
}

/** The office by itself: names, IDs and numbers to keep beside the desk; no secrets. */
export function OfficeSheet({ pairs }: { pairs: readonly { label: TextKey; value: string }[] }) {
  const t = useText();
  return (
    <>
      <table class="sheet">
        <tbody>
          {pairs.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              <td>{value || t('options_not_entered')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('panel_print_no_secrets')}</p>
      <p>{t('panel_print_numbers')}</p>
    </>
  );
}

function PaperItem({ item }: { item: ItemView }) {
  const t = useText();
  return (
    <li class="paper-item">
      <p class="paper-name">
        <span aria-hidden="true">{isTicked(item.state) ? '☑' : '☐'}</span> {t(item.title)}{' '}
        {item.sub && <span>{item.sub}</span>} <ItemState item={item} />
      </p>
      <ItemDetails item={item} />
      {item.note && <p class="paper-note">{t('panel_note_shown', item.note)}</p>}
    </li>
  );
}

/** The whole procedure with its boxes to tick by hand. */
export function PaperChecklist({ view }: { view: ChecklistView }) {
  const t = useText();
  return (
    <>
      <p>
        {t('panel_mail_line_new', t('panel_progress_name'), t('panel_progress', String(view.done), String(view.all)))}
      </p>
      {view.setup.map(({ id, name, items }) => (
        <section key={id}>
          <h2>{name}</h2>
          <ul>
            {items.map((item) => (
              <PaperItem key={item.name} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
