import type { ComponentChildren } from 'preact';
import type { FaultCode } from '../../lib/domain/fault.ts';
import { EmptyLedger } from '../office/EmptyLedger.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';

export type PanelView = 'office' | 'all';

interface Props {
  /** How many offices the ledger has; undefined until it was read. */
  count: number | undefined;
  unreadable: number;
  fault: FaultCode | undefined;
  view: PanelView;
  onView: (view: PanelView) => void;
  onAdd: () => void;
  onLedger: () => void;
  children?: ComponentChildren;
}

/** The frame of the side panel: which of its two views, and what keeps it from showing either. */
export function PanelPage({ count, unreadable, fault, view, onView, onAdd, onLedger, children }: Props) {
  const t = useText();
  const tab = (to: PanelView, words: 'panel_view_office' | 'panel_view_all') => (
    <button type="button" class="view" aria-pressed={view === to} onClick={() => onView(to)}>
      {t(words)}
    </button>
  );
  return (
    <div class="panel">
      {count !== undefined && count > 0 && (
        <nav class="views" aria-label={t('panel_views')}>
          {tab('office', 'panel_view_office')}
          {tab('all', 'panel_view_all')}
        </nav>
      )}
      <main class="panel-main">
        {fault && (
          <Notice tone="danger" live="alert">
            <p>{t(`fault_${fault}`)}</p>
          </Notice>
        )}
        {unreadable > 0 && (
          <Notice tone="warn">
            <p>{t('popup_unreadable', String(unreadable))}</p>
          </Notice>
        )}
        {count === 0 && unreadable === 0 && (
          <>
            <h1>{t('panel_title')}</h1>
            <EmptyLedger onAdd={onAdd} onImport={onLedger} />
          </>
        )}
        {count !== undefined && count > 0 && children}
      </main>
    </div>
  );
}
