import type { GoAheadRecord } from '../../components/ledger/GoAheadSection.tsx';
import type { Change } from '../../components/ledger/HistorySection.tsx';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { SeenIds } from '../../lib/domain/health.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import type { ProgressOf } from '../../lib/domain/progress.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { readLedger } from './read-ledger.ts';
import type { SetAside } from './use-history.ts';
import { type Parts, useParts } from './use-parts.ts';

export interface OptionsState {
  offices: readonly Office[] | undefined;
  setAside: readonly SetAside[];
  /** Yayoi IDs that pages showed as signed in; undefined until they were read. */
  seen: SeenIds | undefined;
  /** Newest first; undefined until they were read. */
  changes: readonly Change[] | undefined;
  /** Undefined until it was read. */
  progress: ProgressOf | undefined;
  targetId: OfficeId | undefined;
  settings: Settings | undefined;
  /** Undefined until they were read. */
  records: readonly GoAheadRecord[] | undefined;
  fault: FaultCode | undefined;
}

const NOTHING_YET: OptionsState = {
  offices: undefined,
  setAside: [],
  seen: undefined,
  changes: undefined,
  progress: undefined,
  targetId: undefined,
  settings: undefined,
  records: undefined,
  fault: undefined,
};

const PARTS: Parts<OptionsState> = [
  async () => ({ offices: (await readLedger()).offices }),
  async () => ({ setAside: (await ask('ledger/set-aside', {})).records }),
  async () => {
    const { seen } = await ask('ledger/seen', {});
    return { seen: new Map(seen.map(({ yayoiId, last }) => [yayoiId, last])) };
  },
  async () => ({ changes: (await ask('ledger/history', {})).entries }),
  async () => ({ progress: (await ask('progress/list', {})).progress }),
  async () => ({ targetId: (await ask('target/read', {})).id }),
  async () => ({ settings: await ask('settings/read', {}) }),
  async () => ({ records: (await ask('go-ahead/list', {})).records }),
];

/** What the options page shows. */
export function useOptionsState() {
  const { state, read } = useParts(NOTHING_YET, PARTS);
  return { state, read };
}
