import type { StageName } from './define-procedure.ts';
import type { Stage } from './define-stage.ts';
import { ELSEWHERE } from './stages/elsewhere/all.ts';
import { ON_SCREEN } from './stages/on-screen.ts';

const STAGES: Record<StageName, Stage> = { ...ON_SCREEN, ...ELSEWHERE };

/** The stage of a step wherever it happens, for checklists. Pages take theirs from `ON_SCREEN`, which is half as big. */
export function stageOf({ stage }: { stage: StageName }): Stage {
  return STAGES[stage];
}
