import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** How the files came in: a file dialog has a limit of its own, a drop or a paste has not. */
export type WayIn = 'dialog' | 'other';

/** What Smart Voucher will refuse about the number of files that came in at once. */
export function inspectBatch(files: number, wayIn: WayIn): Refusal[] {
  if (wayIn === 'dialog' && files > LIMITS.filesPerDialog.most) return [{ code: 'too_many_in_dialog', files }];
  if (files > LIMITS.filesPerUpload.most) return [{ code: 'too_many_in_upload', files }];
  return [];
}
