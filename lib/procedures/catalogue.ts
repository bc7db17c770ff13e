import { accountingFirmLink } from './accounting-firm-link.ts';
import { accountingNetwork } from './accounting-network.ts';
import { dailyUse } from './daily-use.ts';
import type { ProcedureData } from './define-procedure.ts';
import type { GuideId } from './define-stage.ts';
import { accountingOther, standaloneOther } from './no-guide.ts';
import { standaloneNetwork } from './standalone-network.ts';

/** Every guide by its id. `STEP_INDEX` says the same of screens alone. */
export const CATALOGUE: Record<GuideId, ProcedureData> = {
  'standalone-network': standaloneNetwork,
  'accounting-network': accountingNetwork,
  'accounting-firm-link': accountingFirmLink,
  'standalone-other': standaloneOther,
  'accounting-other': accountingOther,
  'daily-use': dailyUse,
};
