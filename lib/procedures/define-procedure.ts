import type { TextKey } from '../domain/text-key.ts';
import type { GuideId, Line } from './define-stage.ts';
import type { ELSEWHERE } from './stages/elsewhere/all.ts';
import type { ON_SCREEN } from './stages/on-screen.ts';

/** A stage by its name; with the guide's id in front it is the step's lasting name (for progress). */
export type StageName = keyof typeof ON_SCREEN | keyof typeof ELSEWHERE;

/** A stage at its place in a guide. */
export interface Step {
  /** As the guide prints it and the data-step attribute of contract §3 says it: `STEP2`, `FAQ`, `18-22`, `data-3`; empty outside of the count. */
  step: string;
  /** The number or numbers printed inside the STEP; in a guide without STEPs all the numbers that the stage covers. */
  sub?: string;
  stage: StageName;
  /** In place of the stage's own `next`. */
  next?: Line;
}

/** One guide, whole, in its order. Where a screen stands in two steps, the first one's hint is shown. */
export interface ProcedureData {
  id: GuideId;
  name: TextKey;
  steps: readonly Step[];
  /** Screens that this procedure must not use (hz-13, hz-32). */
  notHere: readonly Step[];
  /** Said on a screen that is part of another guide only. */
  outside: Line;
}
