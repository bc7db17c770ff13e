import { PROCEDURES, type Procedure } from '../domain/procedure.ts';
import { STEP_INDEX } from './step-index.ts';

/** Where a screen stands: `standalone-network`, `STEP3`. */
export interface FoundStep {
  procedure: Procedure;
  step: string;
}

/**
 * The step that a screen (id of screens.json) belongs to in the office's procedure.
 * Without a procedure, the only one that has the screen; undefined when none has it, several have it, or the procedure has no guide here.
 */
export function findStep(screen: string, procedure: Procedure | undefined): FoundStep | undefined {
  const found: FoundStep[] = [];
  for (const one of procedure ? [procedure] : PROCEDURES) {
    const steps = STEP_INDEX[one]?.steps ?? {};
    const step = Object.hasOwn(steps, screen) && steps[screen];
    if (step) found.push({ procedure: one, step });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Whether `hintFor` has something to say here: a step, or that this screen is not part of the office's procedure (hz-13, hz-32). */
export function hasHint(screen: string, procedure: Procedure | undefined): boolean {
  const notHere = procedure && STEP_INDEX[procedure]?.notHere.includes(screen);
  return notHere === true || findStep(screen, procedure) !== undefined;
}

/** What the data-step attribute says of a screen (contract §3): `standalone-network/STEP3`, or the empty string. */
export function stepMark(screen: string, procedure: Procedure | undefined): string {
  const found = findStep(screen, procedure);
  return found ? `${found.procedure}/${found.step}` : '';
}
