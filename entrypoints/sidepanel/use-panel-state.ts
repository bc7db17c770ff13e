import { useEffect } from 'preact/hooks';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { changed, NO_PROGRESS, type ProgressChange, type ProgressOf } from '../../lib/domain/progress.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { readLedger } from '../options/read-ledger.ts';
import { type Parts, useParts } from '../options/use-parts.ts';
import { activeTab } from '../popup/active-tab.ts';

export interface PanelState {
  offices: readonly Office[] | undefined;
  unreadable: number;
  targetId: OfficeId | undefined;
  /** Undefined until it was read: before that nothing is known to be open or done. */
  progress: ProgressOf | undefined;
  fault: FaultCode | undefined;
}

const NOTHING_YET: PanelState = {
  offices: undefined,
  unreadable: 0,
  targetId: undefined,
  progress: undefined,
  fault: undefined,
};

const PARTS: Parts<PanelState> = [
  async () => {
    const { offices, unreadable } = await readLedger();
    return { offices, unreadable };
  },
  async () => {
    const { tabId } = await activeTab();
    return { targetId: (await ask('target/read', tabId === undefined ? {} : { tabId })).id };
  },
  async () => ({ progress: (await ask('progress/list', {})).progress }),
];

/** What the panel shows, read again when anything stored changes and when another tab comes to the front. */
export function usePanelState() {
  const { state, setState, read } = useParts(NOTHING_YET, PARTS);
  useEffect(() => {
    const soon = () => void read();
    browser.tabs.onActivated.addListener(soon);
    return () => browser.tabs.onActivated.removeListener(soon);
  }, [read]);
  /** Shows a change that was stored without waiting until a large ledger has been read again. */
  const showStored = (id: OfficeId, change: ProgressChange) =>
    setState((before) => {
      const own = changed(before.progress?.[id] ?? NO_PROGRESS, change, Date.now());
      return { ...before, progress: { ...before.progress, [id]: own } };
    });
  return { state, read, showStored };
}
