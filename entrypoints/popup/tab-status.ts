import type { TabStatus } from '../../components/office/tab-status.ts';
import type { OfficeBrief } from '../../lib/domain/office.ts';
import { sameYayoiId } from '../../lib/domain/yayoi-id.ts';
import type { Response } from '../../lib/platform/protocol.ts';

type Answer = Response<'tab/verdict'>;

/** Whether the page judged under this target: for a moment after the target changed, its verdict is about the old one. */
function fits({ verdict, yayoiId }: NonNullable<Answer['report']>, target: OfficeBrief | undefined): boolean {
  if (verdict === 'empty') return false;
  if (!target || verdict === 'no-target') return !target && verdict === 'no-target';
  const same = sameYayoiId(yayoiId, target.yayoiId);
  return verdict === 'match' ? same : verdict !== 'mismatch' || !same;
}

/**
 * The tab's verdict in the words' terms; never one that belongs to another target.
 * `onSite`: the tab shows a page of the sites. When such a page says nothing it was open before the extension was.
 */
export function tabStatus({ report, whose }: Answer, onSite: boolean, target: OfficeBrief | undefined): TabStatus {
  if (!report) return { kind: onSite ? 'pending' : 'no-page' };
  if (!fits(report, target)) return { kind: 'pending' };
  return { kind: 'judged', verdict: report.verdict, gate: report.gate, signedIn: report.yayoiId, whose };
}
