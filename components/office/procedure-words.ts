import type { Procedure } from '../../lib/domain/procedure.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';

/** The procedures in plain words, in the order they are offered. */
export const PROCEDURE_WORDS: Record<Procedure, TextKey> = {
  'standalone-network': 'office_procedure_standalone_network',
  'accounting-network': 'office_procedure_accounting_network',
  'accounting-firm-link': 'office_procedure_accounting_firm_link',
  'standalone-other': 'office_procedure_standalone_other',
  'accounting-other': 'office_procedure_accounting_other',
};

export const PROCEDURE_CHOICES = Object.entries(PROCEDURE_WORDS) as [Procedure, TextKey][];
