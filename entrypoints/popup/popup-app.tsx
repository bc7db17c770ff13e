import { PopupPage } from '../../components/office/PopupPage.tsx';
import type { SiteAccessState } from '../../components/welcome/SiteAccess.tsx';
import type { OfficeId } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { useSiteAccess } from '../welcome/use-site-access.ts';
import { usePanelOpener } from './open-panel.ts';
import { useContainers } from './use-containers.ts';
import { useMail } from './use-mail.tsx';
import { useNextAction } from './use-next-action.ts';
import { useOfficeList } from './use-office-list.ts';
import { usePopupState } from './use-popup-state.ts';

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

async function copy(value: string | undefined): Promise<boolean> {
  if (!value) return false;
  return navigator.clipboard.writeText(value).then(
    () => true,
    () => false,
  );
}

const isBarred = (access: SiteAccessState | undefined): boolean => access !== undefined && access !== 'given';

export function PopupApp() {
  const { state, choose, fail } = usePopupState();
  const { list, onSearch, first, onPin } = useOfficeList(fail);
  // All at once: what came in above the list just when somebody presses an office would put another one in its place.
  const isRead = state.isRead && (list.total !== undefined || state.fault !== undefined);
  const target = isRead ? state.target : undefined;
  const access = useSiteAccess();
  const containers = useContainers();
  const next = useNextAction(state);
  const panel = usePanelOpener(leave);
  const mail = useMail(target?.id, fail);
  const chooseFirst = (words: string) => first(words).then((office) => office && choose(office), fail);
  const options = (hash: string) => open(browser.runtime.getURL(`/options.html${hash}`)).catch(fail);
  return (
    <PopupPage
      count={isRead ? list.total : undefined}
      unreadable={list.unreadable}
      fault={state.fault}
      access={isRead ? access.state : undefined}
      onAskAccess={access.ask}
      target={target}
      status={isBarred(access.state) ? { kind: 'no-access' } : state.status}
      next={next}
      panelRefused={panel.refused}
      hits={isRead ? list.hits : undefined}
      pinned={list.pinned}
      onSearch={onSearch}
      onChooseFirst={chooseFirst}
      onPin={onPin}
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
