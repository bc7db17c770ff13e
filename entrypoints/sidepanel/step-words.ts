import type { Text } from '../../lib/domain/text-key.ts';
import { stepName } from '../../lib/procedures/step-name.ts';

/** A step's name as people read it, and in words what is printed inside it where the name does not say it. */
export function stepWords(
  { step, sub }: { step: string; sub?: string | undefined },
  text: Text,
): { words: string; sub: string } {
  const inside = sub ? text('hint_step_number', sub) : '';
  if (step === '') return { words: text('panel_step_start'), sub: inside };
  if (step === 'FAQ') return { words: text('panel_step_faq'), sub: inside };
  const named = stepName(step, sub);
  return named ? { words: text(named.key, ...named.values), sub: '' } : { words: step, sub: inside };
}
