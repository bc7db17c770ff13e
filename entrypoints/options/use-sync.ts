import { useMemo } from 'preact/hooks';
import type { SyncSectionProps } from '../../components/ledger/SyncSection.tsx';
import type { FaultCode } from '../../lib/domain/fault.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { type SyncState, syncView } from './sync-view.ts';
import { type Parts, useParts } from './use-parts.ts';

interface Said {
  /** Says what was stored and offers to take it back. */
  done: (message: string, undo: string, takesFocus: boolean) => void;
  say: (message: string) => void;
  failed: (thrown: unknown) => void;
}
interface Read {
  sync: SyncState | undefined;
  fault: FaultCode | undefined;
}

const NOTHING_YET: Read = { sync: undefined, fault: undefined };
const PARTS: Parts<Read> = [async () => ({ sync: await ask('sync/state', {}) })];

/** The section about sync: its words and what it can do; nothing until its state was read. */
export function useSync(
  time: (at: number) => string,
  { done, say, failed }: Said,
): Omit<SyncSectionProps, 'locked'> | undefined {
  const {
    state: { sync: state },
    read,
  } = useParts(NOTHING_YET, PARTS);
  const view = useMemo(() => state && syncView(state, text, time), [state, time]);
  if (!view) return undefined;
  const then = (task: Promise<unknown>) => void task.catch(failed).then(read);
  const resolve = async (key: string, use: boolean) => {
    const written = await ask('sync/resolve', { key, use });
    if (!written.ok) say(written.problems.map((problem) => describeProblem(text, problem)).join(' '));
    else if (use && written.ids.length > 0) done(text('sync_resolved'), written.undo, true);
  };
  return {
    ...view,
    onSwitch: (on) => then(ask('sync/switch', { on })),
    onNow: () => then(ask('sync/now', {})),
    onRename: (label) => then(ask('sync/rename', { label })),
    onResolve: (key, use) => then(resolve(key, use)),
    onErase: () => then(ask('sync/erase', {}).then(() => say(text('sync_erased')))),
  };
}
