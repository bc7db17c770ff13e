import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AllOffices } from '../../components/checklist/AllOffices.tsx';
import { OfficeCombobox } from '../../components/checklist/OfficeCombobox.tsx';
import { PanelPage, type PanelView } from '../../components/checklist/PanelPage.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { isArchived } from '../../lib/domain/archived.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { officeBrief } from '../../lib/domain/office-look.ts';
import { indexForSearch, searchOffices } from '../../lib/domain/office-search.ts';
import { NO_PROGRESS } from '../../lib/domain/progress.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { whenCalled } from './call-panel.ts';
import { momentAt } from './moment.ts';
import { officeRows } from './office-rows.ts';
import { OfficeView } from './office-view.tsx';
import { useDeeds } from './use-deeds.ts';
import { useNow } from './use-now.ts';
import { usePanelState } from './use-panel-state.ts';

const NONE: readonly Office[] = [];
/** More options than this nobody reads. */
const MOST_SHOWN = 50;

function finder(offices: readonly Office[]) {
  const shown = offices.filter((office) => !isArchived(office));
  const index = indexForSearch(shown);
  return (words: string) => (words.trim() ? searchOffices(index, words) : shown);
}

const openOptions = (hash: string): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${hash}`) });

/** The side panel: the target's checklist, another office's when one was chosen here, or all offices. */
export function PanelApp({ shown }: { shown: OfficeId | undefined }) {
  const panel = usePanelState();
  const { state } = panel;
  const { offices = NONE, targetId, progress } = state;
  const [held, setHeld] = useState(shown);
  const [view, setView] = useState<PanelView>('office');
  const now = useNow();
  const moment = useMemo(() => momentAt(now, document.documentElement.lang), [now]);
  const { deedsFor, toast, closeToast } = useDeeds(panel, moment);
  const lastTarget = useRef<OfficeId | undefined>(undefined);
  useEffect(() => {
    // A new target is what the user works on now; the first one read is no change.
    if (lastTarget.current && targetId && targetId !== lastTarget.current) setHeld(undefined);
    if (targetId) lastTarget.current = targetId;
  }, [targetId]);
  const toTarget = () => {
    setHeld(undefined);
    setView('office');
  };
  useEffect(() => whenCalled(toTarget), []);
  const find = useMemo(() => finder(offices), [offices]);
  const search = useMemo(
    () => (words: string) => {
      const found = find(words);
      return { offices: found.slice(0, MOST_SHOWN).map(officeBrief), more: Math.max(0, found.length - MOST_SHOWN) };
    },
    [find],
  );
  const rowsOf = useMemo(() => {
    const rows = view === 'all' && progress ? officeRows(offices, progress, moment, text) : [];
    const byId = new Map(rows.map((row) => [row.office.id, row]));
    return (words: string) => (words.trim() ? find(words).flatMap(({ id }) => byId.get(id) ?? []) : rows);
  }, [view, offices, progress, moment, find]);
  const target = offices.find(({ id }) => id === targetId);
  const office = offices.find(({ id }) => id === held) ?? target;
  const open = (id: OfficeId) => {
    setHeld(id);
    setView('office');
    window.scrollTo(0, 0);
  };
  return (
    <PanelPage
      count={progress && state.offices?.length}
      unreadable={state.unreadable}
      fault={state.fault}
      view={view}
      onView={setView}
      onAdd={() => openOptions('#add')}
      onLedger={() => openOptions('')}
    >
      {view === 'all' && <AllOffices search={rowsOf} onOpen={open} />}
      {view === 'office' && (
        <>
          {(offices.length > 1 || !office) && (
            <OfficeCombobox
              shown={office && officeBrief(office)}
              search={search}
              onChoose={({ id }) => setHeld(id === targetId ? undefined : id)}
            />
          )}
          {office ? (
            <OfficeView
              key={office.id}
              office={office}
              progress={progress?.[office.id] ?? NO_PROGRESS}
              moment={moment}
              target={target && officeBrief(target)}
              deeds={deedsFor(office)}
              onBackToTarget={toTarget}
            />
          ) : (
            <Notice tone="info">
              <p>{text('panel_nothing_shown')}</p>
            </Notice>
          )}
        </>
      )}
      <Toast toast={toast} onClose={closeToast} />
    </PanelPage>
  );
}
