import type { ProcedureData } from './define-procedure.ts';
import { LINKS } from './links.ts';

/** Products outside of the network have guides of their own, which are not here (choice-04, choice-05, hz-14). */
export const standaloneOther: ProcedureData = {
  id: 'standalone-other',
  name: 'office_procedure_standalone_other',
  steps: [],
  notHere: [],
  outside: { text: 'choice_case_standalone_other', link: LINKS.multiOffice },
};

export const accountingOther: ProcedureData = {
  id: 'accounting-other',
  name: 'office_procedure_accounting_other',
  steps: [],
  notHere: [],
  outside: { text: 'choice_case_accounting_other', link: LINKS.multiOffice },
};
