import type { Procedure } from '../domain/procedure.ts';
import type { ProcedureData } from './define-procedure.ts';
import { standaloneNetwork } from './standalone-network.ts';

/** Every procedure that has a guide here, with its sentences. `STEP_INDEX` says the same of screens alone. */
export const CATALOGUE: Partial<Record<Procedure, ProcedureData>> = {
  'standalone-network': standaloneNetwork,
};
