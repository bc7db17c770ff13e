import type { Procedure } from '../domain/procedure.ts';
import type { TextKey } from '../domain/text-key.ts';
import type { Line } from './define-stage.ts';
import { LINKS } from './links.ts';

/** One of the four cells of the choice: two answers, and where they lead. */
export interface ChoiceCase {
  accountingLink: boolean;
  networkProduct: boolean;
  procedure: Procedure;
  say: Line;
}

/** Which guide an office follows (guide-choice of procedures.md), for whoever sets up an office. */
export const GUIDE_CHOICE: {
  before: readonly Line[];
  questions: Record<'accountingLink' | 'networkProduct', TextKey>;
  cases: readonly ChoiceCase[];
  /** A question of its own: an accounting firm has asked for the contract information. */
  firm: { procedure: Procedure; say: Line };
  /** The need for the accounting link came up after applying. */
  later: Line;
} = {
  before: ['choice_before', 'choice_read', 'choice_cost', 'choice_same_title'],
  questions: { accountingLink: 'choice_ask_accounting', networkProduct: 'choice_ask_network' },
  cases: [
    {
      accountingLink: false,
      networkProduct: true,
      procedure: 'standalone-network',
      say: 'choice_case_standalone_network',
    },
    {
      accountingLink: true,
      networkProduct: true,
      procedure: 'accounting-network',
      say: 'choice_case_accounting_network',
    },
    {
      accountingLink: false,
      networkProduct: false,
      procedure: 'standalone-other',
      say: { text: 'choice_case_standalone_other', link: LINKS.multiOffice },
    },
    {
      accountingLink: true,
      networkProduct: false,
      procedure: 'accounting-other',
      say: { text: 'choice_case_accounting_other', link: LINKS.multiOffice },
    },
  ],
  firm: { procedure: 'accounting-firm-link', say: 'choice_firm' },
  later: { text: 'choice_later', link: LINKS.accountingAddendum },
};
