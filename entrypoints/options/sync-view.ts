import type { SyncConflictRow } from '../../components/ledger/SyncConflicts.tsx';
import type { SyncSectionProps } from '../../components/ledger/SyncSection.tsx';
import { describeProblem, fieldLabel } from '../../lib/domain/problem-text.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { shown } from './import-view.ts';

export type SyncState = Response<'sync/state'>;
type Conflict = SyncState['conflicts'][number];
type Machine = SyncState['machine'];
/** What the section shows, without what it can do. */
export type SyncView = Omit<SyncSectionProps, 'locked' | 'onSwitch' | 'onNow' | 'onRename' | 'onErase' | 'onResolve'>;

const SHOWN_OF_ID = 4;

function machineName({ id, label }: Machine, text: Text): string {
  if (id === '') return text('sync_machine_here');
  return label || text('sync_machine_default', id.slice(0, SHOWN_OF_ID));
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function conflictRow(conflict: Conflict, text: Text, time: (at: number) => string): SyncConflictRow {
  const { key, name, at } = conflict;
  const machine = machineName(conflict.machine, text);
  if (conflict.kind === 'deleted')
    return { key, title: name, lines: [text('sync_conflict_deleted', machine, time(at))], use: 'office' };
  const { field, kept, now, keptFrom, gone } = conflict;
  const words = (value: unknown) => shown(field, value, text) || text('sync_conflict_empty');
  const other =
    keptFrom === 'here'
      ? text('sync_conflict_kept_here', words(kept), time(at))
      : text('sync_conflict_kept_there', words(kept), time(at), machine);
  const first = gone ? text('sync_conflict_gone') : text('sync_conflict_now', words(now));
  const title = text('sync_conflict_field', name, fieldLabel(text, field));
  return { key, title, lines: [first, other], use: gone ? undefined : 'value' };
}

function warningsOf({ problem, clock, unreadable }: SyncState, text: Text, time: (at: number) => string): string[] {
  return [
    ...(problem
      ? [text(`sync_problem_${problem.code}`, problem.until > 0 ? time(problem.until) : text('sync_soon'))]
      : []),
    ...(clock ? [text('sync_clock', machineName(clock, text))] : []),
    ...(unreadable > 0 ? [text('sync_unreadable', String(unreadable))] : []),
  ];
}

/** The state of sync in the user's words. */
export function syncView(state: SyncState, text: Text, time: (at: number) => string): SyncView {
  const { on, bytes, quota, machine, mergedAt, sentAt } = state;
  return {
    on,
    stopped: state.stopped !== null,
    label: machine.label,
    unnamed: machineName({ ...machine, label: '' }, text),
    offices: state.offices,
    synced: state.synced,
    used:
      bytes === undefined
        ? undefined
        : { percent: Math.ceil((bytes / quota) * 100), kilobytes: Math.round(quota / 1024) },
    looked: mergedAt > 0 ? time(mergedAt) : undefined,
    sent: sentAt > 0 ? time(sentAt) : undefined,
    warnings: warningsOf(state, text, time),
    unfit: state.unfit.map(({ name, reason, bytes, notes }, place) => ({
      key: `${place}`,
      name,
      reasons: [text(notes ? 'sync_unfit_notes' : `sync_unfit_${reason}`, kilobytes(bytes))],
    })),
    unfitCount: state.unfitCount,
    conflicts: state.conflicts.map((conflict) => conflictRow(conflict, text, time)),
    blocked: state.blocked.map(({ name, machine, problems }, place) => ({
      key: `${place}`,
      name,
      reasons: [
        text('sync_blocked_from', machineName(machine, text)),
        ...problems.map((problem) => describeProblem(text, problem)),
      ],
    })),
    erasable: (bytes ?? 0) > 0,
  };
}
