import type { Stage } from '../../define-stage.ts';
import { DESKTOP_DAILY } from './desktop-daily.ts';
import { DESKTOP_LINKED } from './desktop-linked.ts';
import { FIRM_DATA } from './firm-data.ts';
import { FIRM_START } from './firm-start.ts';
import { OFFICE_TOKEN } from './office-token.ts';
import { PLANNING } from './planning.ts';
import { SMART_IMPORT } from './smart-import.ts';

/** Every stage that no page shows, by name: on the desktop, in the mailbox, on paper. For checklists; kept out of what pages load. */
export const ELSEWHERE = {
  ...PLANNING,
  ...SMART_IMPORT,
  ...OFFICE_TOKEN,
  ...DESKTOP_DAILY,
  ...DESKTOP_LINKED,
  ...FIRM_START,
  ...FIRM_DATA,
} satisfies Record<string, Stage>;
