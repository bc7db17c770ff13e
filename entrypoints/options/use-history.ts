import type { HistorySectionProps } from '../../components/ledger/HistorySection.tsx';
import type { SetAsideRow, SetAsideSectionProps } from '../../components/ledger/SetAsideSection.tsx';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { text } from '../../lib/platform/text.ts';
import { dayOf, download } from './download.ts';
import { unreadableWords } from './unreadable-words.ts';

type Written = Response<'ledger/go-back'>;
export type SetAside = Response<'ledger/set-aside'>['records'][number];

interface Said {
  /** Says what was stored and offers to take it back. */
  done: (message: string, undo: string, takesFocus: boolean) => void;
  say: (message: string) => void;
  failed: (thrown: unknown) => void;
}

function nameOf({ key, raw }: SetAside): string {
  const office = typeof raw === 'object' && raw !== null && 'office' in raw ? raw.office : raw;
  const name = typeof office === 'object' && office !== null && 'name' in office ? office.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : key;
}

const rowOf = (record: SetAside): SetAsideRow => ({
  key: record.key,
  name: nameOf(record),
  reason: unreadableWords(text, record.reason),
  restorable: record.restorable,
  removable: record.reason !== 'newer_version',
});

/** What the options page can do with the history and with records that are set aside. */
export function useHistory(
  setAside: readonly SetAside[],
  { done, say, failed }: Said,
): Omit<SetAsideSectionProps, 'records'> & { records: SetAsideRow[] } & Pick<HistorySectionProps, 'onBack'> {
  const tell = (written: Written, message: string): void => {
    if (!written.ok) say(written.problems.map((problem) => describeProblem(text, problem)).join(' '));
    else if (written.ids.length === 0) say(text('history_same'));
    else done(message, written.undo, true);
  };
  return {
    records: setAside.map(rowOf),
    onBack: (token) =>
      ask('ledger/go-back', { token }).then((written) => tell(written, text('history_gone_back')), failed),
    onRestore: (key) =>
      void ask('ledger/restore', { key }).then((written) => tell(written, text('set_aside_restored')), failed),
    onDiscard: (key) => void ask('ledger/discard', { key }).then(() => say(text('set_aside_discarded')), failed),
    onSave: () => {
      const file = { format: 'shohyo-guard-set-aside', version: 1, records: setAside };
      download(
        `shohyo-guard-set-aside-${dayOf(new Date())}.json`,
        `${JSON.stringify(file, null, 2)}\n`,
        'application/json',
      );
    },
  };
}
