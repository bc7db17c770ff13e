import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GoAheadRecord } from '../../components/ledger/GoAheadSection.tsx';
import { type FaultCode, faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { whenChanged } from '../popup/when-changed.ts';

export interface OptionsState {
  offices: readonly Office[] | undefined;
  unreadable: readonly { key: string; reason: string }[];
  targetId: OfficeId | undefined;
  settings: Settings | undefined;
  /** Undefined until they were read. */
  records: readonly GoAheadRecord[] | undefined;
  fault: FaultCode | undefined;
}

const NOTHING_YET: OptionsState = {
  offices: undefined,
  unreadable: [],
  targetId: undefined,
  settings: undefined,
  records: undefined,
  fault: undefined,
};

/** What one part of the page asks for; a part that fails leaves the others as they are. */
const PARTS: readonly (() => Promise<Partial<OptionsState>>)[] = [
  async () => {
    const { offices, unreadable } = await ask('ledger/list', {});
    return { offices, unreadable };
  },
  async () => ({ targetId: (await ask('target/read', {})).id }),
  async () => ({ settings: await ask('settings/read', {}) }),
  async () => ({ records: (await ask('go-ahead/list', {})).records }),
];

async function readParts(): Promise<Partial<OptionsState>> {
  const answers = await Promise.allSettled(PARTS.map((part) => part()));
  const failed = answers.find((answer) => answer.status === 'rejected');
  const read = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : {}));
  return Object.assign({ fault: failed && faultCode(failed.reason) }, ...read);
}

/** What the options page shows, read again whenever something stored changes. */
export function useOptionsState() {
  const [state, setState] = useState(NOTHING_YET);
  const read = useCallback(async () => {
    const parts = await readParts();
    setState((before) => ({ ...before, ...parts }));
  }, []);
  useEffect(() => {
    void read();
    return whenChanged(read);
  }, [read]);
  return { state, read };
}
