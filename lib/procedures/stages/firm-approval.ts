import type { Stage } from '../define-stage.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

/** Approving the accounting firm's request. */
export const FIRM_APPROVAL = {
  'contract-approval': {
    screens: ['contract-approval'],
    title: 'step_approval_title',
    first: [OTHER_ID],
    todo: ['step_approval_do_requester', 'step_approval_do_choose', 'step_approval_do_message', 'step_approval_do_go'],
    warnings: [
      'step_approval_warn_wrong',
      {
        text: 'step_approval_warn_signed_in',
        values: ['yayoiId'],
        without: { text: 'step_approval_warn_signed_in_any' },
        when: NOT_SEEN_AS_TARGET,
      },
      'step_approval_warn_order',
    ],
    next: 'step_approval_next',
  },
  'contract-approval-confirm': {
    screens: ['contract-approval-confirm'],
    title: 'step_approval_confirm_title',
    first: [OTHER_ID],
    todo: ['step_approval_confirm_do_look', 'step_approval_confirm_do_go'],
    warnings: [{ text: 'step_approval_confirm_warn_back', shown: { lacks: ['承認する'] } }],
    next: 'step_approval_confirm_next',
  },
} satisfies Record<string, Stage>;
