import { useMemo } from 'preact/hooks';
import { PopupPage } from '../../components/office/PopupPage.tsx';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { officeBrief } from '../../lib/domain/office-look.ts';
import { indexForSearch, searchOffices } from '../../lib/domain/office-search.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { usePanelOpener } from './open-panel.ts';
import { useContainers } from './use-containers.ts';
import { useMail } from './use-mail.tsx';
import { useNextAction } from './use-next-action.ts';
import { usePopupState } from './use-popup-state.ts';

/** More radios than this nobody reads, and every one is paid for on each keystroke. */
const MOST_SHOWN = 100;

async function leave(): Promise<void> {
  // Firefox leaves the popup open over the new tab; the same page in a tab stays.
  if (!(await browser.tabs.getCurrent())) window.close();
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  await leave();
}

async function openOffice(id: OfficeId): Promise<void> {
  await ask('office/open', { id });
  await leave();
}

function searchIn(offices: readonly Office[]) {
  const index = indexForSearch(offices);
  return (words: string) => {
    const found = words.trim() ? searchOffices(index, words) : offices;
    return { offices: found.slice(0, MOST_SHOWN).map(officeBrief), more: Math.max(0, found.length - MOST_SHOWN) };
  };
}

async function copy(value: string | undefined): Promise<boolean> {
  if (!value) return false;
  return navigator.clipboard.writeText(value).then(
    () => true,
    () => false,
  );
}

export function PopupApp() {
  const { state, choose, fail } = usePopupState();
  const { offices, target } = state;
  const containers = useContainers();
  const next = useNextAction(state);
  const panel = usePanelOpener(leave);
  const mail = useMail(state, fail);
  const search = useMemo(() => searchIn(offices ?? []), [offices]);
  const options = (hash: string) => open(browser.runtime.getURL(`/options.html${hash}`)).catch(fail);
  return (
    <PopupPage
      count={offices?.length}
      unreadable={state.unreadable}
      fault={state.fault}
      target={target}
      status={state.status}
      next={next}
      panelRefused={panel.refused}
      search={search}
      mail={mail}
      onChoose={choose}
      onPanel={panel.open}
      onCopy={() => copy(target?.yayoiId)}
      onSignIn={() => target && openOffice(target.id).catch(fail)}
      container={containers.state}
      onAskContainers={containers.ask}
      onEdit={(id) => options(`#office=${encodeURIComponent(id)}`)}
      onAdd={() => options('#add')}
      onLedger={() => options('')}
    />
  );
}
