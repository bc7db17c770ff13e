import { useMemo } from 'preact/hooks';
import type { HealthSectionProps } from '../../components/ledger/HealthSection.tsx';
import { findings, type SeenIds } from '../../lib/domain/health.ts';
import type { Office } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import type { YayoiId } from '../../lib/domain/yayoi-id.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';

interface Said {
  /** Says what was stored and offers to take it back. */
  done: (message: string, undo: string) => void;
  say: (message: string) => void;
  failed: (thrown: unknown) => void;
  /** Reads what is stored anew, and then opens an office's form. */
  openNew: (id: string) => Promise<void>;
}

const NOBODY: SeenIds = new Map();

/** The ledger's check-up. */
export function useHealth(
  offices: readonly Office[],
  seen: SeenIds | undefined,
  { done, say, failed, openNew }: Said,
): Pick<HealthSectionProps, 'findings' | 'onAddId' | 'onForgetId'> {
  return {
    findings: useMemo(() => findings(offices, seen ?? NOBODY), [offices, seen]),
    // It needs a name before it can be stored; the form is open to give it the right one.
    onAddId: (yayoiId) =>
      void ask('ledger/add', { office: { name: yayoiId, yayoiId: yayoiId as YayoiId } }).then((written) => {
        if (!written.ok) return say(written.problems.map((problem) => describeProblem(text, problem)).join(' '));
        done(text('options_added'), written.undo);
        const [id] = written.ids;
        return id && openNew(id);
      }, failed),
    onForgetId: (yayoiId) =>
      void ask('ledger/forget-seen', { yayoiId: yayoiId as YayoiId }).then(() => say(text('health_forgotten')), failed),
  };
}
