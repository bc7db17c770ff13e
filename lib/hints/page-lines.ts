import type { Line, Shown, Stage } from '../procedures/define-stage.ts';
import { sentenceOf } from '../procedures/define-stage.ts';
import { bare } from '../screens/same-text.ts';

/** What stands around a page's content on every page of a site. */
const AROUND = 'header,[role=banner],nav,[role=navigation],aside,[role=complementary],footer,[role=contentinfo]';

/** What a person reads in a page's content at this moment, a line or a table's cell at a time. */
export function contentText({ body }: Document): string {
  const lines = (element: HTMLElement): string[] => element.innerText.split(/[\n\t]/);
  if (!body) return '';
  const around = new Set([...body.querySelectorAll<HTMLElement>(AROUND)].flatMap(lines));
  return lines(body)
    .filter((line) => !around.has(line))
    .join('\n');
}

/** {@link contentText} as lines in comparable form. */
export const pageLines = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map(bare)
    .filter((line) => line !== '');

const begins = (lines: readonly string[], words: readonly string[]): boolean =>
  lines.some((line) => words.some((one) => line.startsWith(bare(one))));

/** Whether the page shows this now. A page without any text yet shows nothing and lacks nothing. */
export function isShown({ says, lacks }: Shown, lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  return (says !== undefined && begins(lines, says)) || (lacks !== undefined && !begins(lines, lacks));
}

/** Every line of a stage. */
export const linesOf = ({ todo, warnings }: Stage): Line[] => [...todo, ...warnings];

/** Whether what the stage says depends on what its page shows. */
export const dependsOnPage = (stage: Stage): boolean => linesOf(stage).some((line) => sentenceOf(line).shown);
