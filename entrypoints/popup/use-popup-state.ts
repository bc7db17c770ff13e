import { useCallback, useEffect, useState } from 'preact/hooks';
import { type FaultCode, faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { activeTab } from './active-tab.ts';

export interface PopupState {
  offices: readonly Office[] | undefined;
  unreadable: number;
  targetId: OfficeId | undefined;
  answer: Response<'tab/verdict'>;
  fault: FaultCode | undefined;
}

const NOTHING_YET: PopupState = {
  offices: undefined,
  unreadable: 0,
  targetId: undefined,
  answer: {},
  fault: undefined,
};

async function readState(): Promise<PopupState> {
  const tabId = await activeTab();
  const tab = tabId === undefined ? {} : { tabId };
  const [ledger, target, answer] = await Promise.all([
    ask('ledger/list', {}),
    ask('target/read', tab),
    ask('tab/verdict', tab),
  ]);
  return {
    offices: ledger.offices,
    unreadable: ledger.unreadable.length,
    targetId: target.id,
    answer,
    fault: undefined,
  };
}

/** What the popup shows, read again whenever something stored changes. */
export function usePopupState() {
  const [state, setState] = useState(NOTHING_YET);
  const read = useCallback(
    () => readState().then(setState, (thrown) => setState((before) => ({ ...before, fault: faultCode(thrown) }))),
    [],
  );
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // One change writes several keys: read once for all of them.
    const changed = () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, 30);
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(waiting);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [read]);

  const choose = async (id: OfficeId) => {
    setState((before) => ({ ...before, targetId: id }));
    const tabId = await activeTab();
    const refused = await ask('target/choose', tabId === undefined ? { id } : { tabId, id }).then(
      () => undefined,
      (thrown) => faultCode(thrown),
    );
    await read();
    if (refused) setState((before) => ({ ...before, fault: refused }));
  };
  return { state, choose };
}
