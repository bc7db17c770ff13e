import { standsIn } from '../domain/stands-in.ts';
import type { Line, OfficeValue, Shown, Stage } from '../procedures/define-stage.ts';
import { sentenceOf } from '../procedures/define-stage.ts';
import { bare } from '../screens/same-text.ts';
import type { PageLines } from './page-lines.ts';
import type { HintOffice } from './say.ts';

/** What a {@link Shown} is held against. */
export interface Moment {
  page: PageLines;
  office: HintOffice | undefined;
  /** The stages behind the office; none while nothing is known of them. */
  done: readonly string[] | undefined;
}

/** What such a value looks like as a line of its own; whose it is, is another question. */
const FORM = { yayoiId: /^[^@]+@[^@]+\.[^@]+$/, serviceContractId: /^[678]\d{6}$/ };

/** What of a {@link Shown} the ledger tells; the rest is the page's. */
const LEDGER = ['done', 'undone', 'unknown'];

/** Whether it is the page that tells it. */
export const isOnPage = (shown: Shown): boolean => Object.keys(shown).some((key) => !LEDGER.includes(key));

/** Whether this holds now. A page without any text yet shows nothing and lacks nothing; of no office nothing is unknown. */
export function isShown(shown: Shown, { page: { content, menus }, office, done }: Moment): boolean {
  const { says, lacks, has, is, missing, other, menu } = shown;
  const begins = (words: readonly string[]): boolean =>
    content.some((line) => words.some((one) => line.startsWith(bare(one))));
  const known = (names: readonly OfficeValue[]): string[] => names.flatMap((name) => office?.[name] || []);
  const named = (names: readonly OfficeValue[]): boolean =>
    known(names).some((value) => content.some((line) => standsIn(line.toLowerCase(), value)));
  return (
    (content.length > 0 || !isOnPage(shown)) &&
    (!says || begins(says)) &&
    (!lacks || !begins(lacks)) &&
    (!has || named(has)) &&
    (!is || known([is]).some((value) => content.includes(value))) &&
    (!missing || (known(missing).length > 0 && !named(missing))) &&
    (!other || (office !== undefined && content.some((line) => FORM[other].test(line)) && !named([other]))) &&
    (!menu || (menus.includes(bare(menu.has)) && !menus.includes(bare(menu.lacks)))) &&
    (!shown.done || shown.done.every((stage) => done?.includes(stage))) &&
    !shown.undone?.some((stage) => done?.includes(stage)) &&
    (!shown.unknown || (office !== undefined && known(shown.unknown).length === 0))
  );
}

/** Every line of a stage. */
const linesOf = ({ first = [], todo, warnings }: Stage): Line[] => [...first, ...todo, ...warnings];

/** Whether what the stage says depends on what its page shows. */
export const dependsOnPage = (stage: Stage): boolean =>
  linesOf(stage).some((line) => isOnPage(sentenceOf(line).shown ?? {}));
