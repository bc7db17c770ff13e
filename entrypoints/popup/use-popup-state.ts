import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabStatus } from '../../components/office/tab-status.ts';
import { type FaultCode, faultCode } from '../../lib/domain/fault.ts';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { activeTab } from './active-tab.ts';
import { tabStatus } from './tab-status.ts';
import { whenChanged } from './when-changed.ts';

export interface PopupState {
  /** What stands here was read, or cannot be. */
  isRead: boolean;
  target: OfficeBrief | undefined;
  status: TabStatus;
  fault: FaultCode | undefined;
}

const NOTHING_YET: PopupState = {
  isRead: false,
  target: undefined,
  status: { kind: 'no-page' },
  fault: undefined,
};
/** Milliseconds until a page that has not judged under the present target is asked again. */
const ASK_AGAIN = 500;

async function readState(): Promise<PopupState> {
  const { tabId, onSite } = await activeTab();
  const tab = tabId === undefined ? {} : { tabId };
  const [{ office: target }, answer] = await Promise.all([ask('target/read', tab), ask('tab/verdict', tab)]);
  return { isRead: true, target, status: tabStatus(answer, onSite, target), fault: undefined };
}

async function sendChoice(id: OfficeId): Promise<void> {
  const { tabId } = await activeTab();
  await ask('target/choose', tabId === undefined ? { id } : { tabId, id });
}

/** What the popup shows, read again whenever something stored or a page's verdict changes. */
export function usePopupState() {
  const [state, setState] = useState(NOTHING_YET);
  /** Counts the choices made here: what was asked before the last one is old when it arrives. */
  const choices = useRef(0);
  const fail = (thrown: unknown) => setState((before) => ({ ...before, isRead: true, fault: faultCode(thrown) }));
  const read = useCallback(() => {
    const asked = choices.current;
    return readState().then((now) => {
      if (asked === choices.current) setState(now);
    }, fail);
  }, []);
  useEffect(() => {
    void read();
    return whenChanged(read);
  }, [read]);
  useEffect(() => {
    if (state.status.kind !== 'pending') return;
    const timer = setTimeout(read, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [state, read]);

  const choose = async (office: OfficeBrief) => {
    choices.current += 1;
    const wait = ({ status }: PopupState): TabStatus => (status.kind === 'judged' ? { kind: 'pending' } : status);
    setState((before) => ({ ...before, target: office, status: wait(before) }));
    const refused = await sendChoice(office.id).catch((thrown: unknown) => ({ thrown }));
    await read();
    if (refused) fail(refused.thrown);
  };
  return { state, choose, fail };
}
