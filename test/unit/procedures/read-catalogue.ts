import { CATALOGUE } from '../../../lib/procedures/catalogue.ts';
import type { ProcedureData, Step } from '../../../lib/procedures/define-procedure.ts';
import {
  type GuideId,
  type Line,
  type Sentence,
  type Stage,
  sentenceOf,
} from '../../../lib/procedures/define-stage.ts';
import { GUIDE_CHOICE } from '../../../lib/procedures/guide-choice.ts';
import { stageOf } from '../../../lib/procedures/stage-of.ts';
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };

export const guides: ProcedureData[] = Object.values(CATALOGUE);

export function stepsOf(guide: ProcedureData): Step[] {
  return [...guide.steps, ...guide.notHere];
}

function withVariants(line: Line): Sentence[] {
  const sentence = sentenceOf(line);
  return sentence.without ? [sentence, ...withVariants(sentence.without)] : [sentence];
}

function linesOf(stage: Stage): Line[] {
  return [...(stage.first ?? []), ...stage.todo, ...stage.warnings, ...(stage.looks ?? []), ...(stage.notes ?? [])];
}

/** Something said at a step of a guide, by its text's key. */
export interface Use {
  guide: GuideId | 'guide-choice';
  screens: readonly string[];
  stage: string;
  key: string;
  sentence?: Sentence;
}

function usesOf(guide: ProcedureData, step: Step): Use[] {
  const stage = stageOf(step);
  const next = step.next ?? stage.next;
  const place = { guide: guide.id, screens: stage.screens, stage: step.stage };
  const said = [...linesOf(stage), ...(next ? [next] : [])]
    .flatMap(withVariants)
    .filter(({ only }) => !only || only.includes(guide.id));
  return [
    { ...place, key: stage.title },
    ...said.flatMap((sentence) => [
      { ...place, key: sentence.text, sentence },
      ...(sentence.link ? [{ ...place, key: sentence.link.text }] : []),
    ]),
  ];
}

function choiceUses(): Use[] {
  const { before, cases, firm, later, questions } = GUIDE_CHOICE;
  const said = (line: Line, guide: Use['guide'] = 'guide-choice'): Use[] =>
    withVariants(line).flatMap((sentence) => [
      { guide, screens: [], stage: '', key: sentence.text, sentence },
      ...(sentence.link ? [{ guide, screens: [], stage: '', key: sentence.link.text }] : []),
    ]);
  return [
    ...Object.values(questions).map((key) => ({ guide: 'guide-choice' as const, screens: [], stage: '', key })),
    ...[...before, later, firm.say, ...cases.map(({ say }) => say)].flatMap((line) => said(line)),
    ...[firm, ...cases].flatMap(({ procedure, say }) => said(say, procedure)),
  ];
}

/** Everything that is said anywhere, with where it is said. */
export const uses: Use[] = [
  ...guides.flatMap((guide) => [
    { guide: guide.id, screens: [], stage: '', key: guide.name },
    ...withVariants(guide.outside).map((sentence) => ({
      guide: guide.id,
      screens: [],
      stage: 'outside',
      key: sentence.text,
      sentence,
    })),
    ...stepsOf(guide).flatMap((step) => usesOf(guide, step)),
  ]),
  ...choiceUses(),
];

/** Every sentence once, by identity: two stages can say the same sentence. */
export const sentences: Sentence[] = [...new Set(uses.flatMap(({ sentence }) => sentence ?? []))];

const descriptions = Object.entries(ja).map(
  ([key, message]) => [key, 'description' in message ? String(message.description) : ''] as const,
);

/** Ids of facts, or of hazards, that stand in the descriptions of the texts, with the text's key. */
export function carried(ids: RegExp): [key: string, id: string][] {
  return descriptions.flatMap(([key, description]) =>
    (description.match(ids) ?? []).map((id): [string, string] => [key, id]),
  );
}

export const FACT_IDS = /\b(?:choice|net|std|acc|use|faq|firm)-[\w-]+/g;
export const HAZARD_IDS = /\bhz-\d+/g;
