import type { TextKey } from '../domain/text-key.ts';

const PARTS: Record<string, TextKey> = { network: 'hint_step_network', data: 'hint_step_data' };

/**
 * A step's name in words, ready for `Text`, where its id is only a number of the accounting firm's guide: `18-22`, `data-3`.
 * Undefined where the id is its own name: `STEP2`, `FAQ`, `②-3`.
 */
export function stepName(step: string, sub?: string | undefined): { key: TextKey; values: string[] } | undefined {
  const [, part, numbers] = /^(?:([a-z]+)-)?(\d.*)$/.exec(step) ?? [];
  if (!numbers) return undefined;
  return { key: (part && PARTS[part]) || 'hint_step_number', values: [sub ?? numbers.replace('-', '〜')] };
}
