import { PROCEDURES, type Procedure } from '../domain/procedure.ts';
import type { GuideId } from './define-stage.ts';
import { STEP_INDEX } from './step-index.ts';

/** Where a screen stands: `standalone-network`, `STEP3`. */
export interface FoundStep {
  procedure: GuideId;
  step: string;
}

/** The step of a screen in one guide; empty where the guide has the screen outside of its count. */
export function stepIn(guide: GuideId, screen: string): FoundStep | undefined {
  const { steps } = STEP_INDEX[guide] ?? {};
  return steps && Object.hasOwn(steps, screen) ? { procedure: guide, step: steps[screen] ?? '' } : undefined;
}

/** The procedures, without that of every ordinary day, that have the screen (id of screens.json). */
export function proceduresWith(screen: string): FoundStep[] {
  return PROCEDURES.flatMap((one) => stepIn(one, screen) ?? []);
}

/** Whether the office's procedure must not use the screen (hz-13, hz-32). */
export function isNotHere(screen: string, procedure: Procedure | undefined): boolean {
  return procedure !== undefined && STEP_INDEX[procedure]?.notHere.includes(screen) === true;
}

/**
 * The place of a screen in the guide that counts for the office: its procedure's, else that of every ordinary day.
 * Without a procedure the only one that has the screen. Undefined where there is none, or where several would do.
 */
export function findPlace(screen: string, procedure: Procedure | undefined): FoundStep | undefined {
  const own = procedure && stepIn(procedure, screen);
  if (own || isNotHere(screen, procedure)) return own;
  const daily = stepIn('daily-use', screen);
  if (daily || procedure) return daily;
  const found = proceduresWith(screen);
  return found.length === 1 ? found[0] : undefined;
}

/** The step that the data-step attribute names (contract §3): {@link findPlace}, unless it is outside of its guide's count. */
export function findStep(screen: string, procedure: Procedure | undefined): FoundStep | undefined {
  const found = findPlace(screen, procedure);
  return found?.step ? found : undefined;
}
