import type { Sample } from './content-scripts.ts';
import type { WallSample } from './firefox.ts';
import { type Growth, growth } from './growth.ts';
import { median } from './statistics.ts';
import type { Kind } from './subjects.ts';

/** What was promised, and what it came to. */
export interface Limit {
  what: string;
  figure: number;
  unit: 'ms' | '×' | 'MB' | 'bytes' | 'frames';
  most: number;
  holds: boolean;
}

export const limit = (what: string, figure: number, unit: Limit['unit'], most: number): Limit => ({
  what,
  figure,
  unit,
  most,
  // A figure that could not be taken holds nothing.
  holds: figure <= most,
});

/** Files that the manifest puts into each page; the others come when there is something to show. */
const ALWAYS = ['guard.js', 'guard-page.js'];
const sumOf = (files: Record<string, number>, always: boolean): number =>
  Object.entries(files).reduce((sum, [file, ms]) => sum + (ALWAYS.includes(file) === always ? ms : 0), 0);

/** Milliseconds below which the trace tells nothing from nothing. */
const FLOOR = 0.1;

/** The samples of one page under one extension. */
interface Which {
  label?: string;
  kind?: Kind;
  elements: number;
  perSecond?: number | undefined;
  place?: Sample['place'];
}

const chosen = (
  samples: readonly Sample[],
  { label = 'ours', kind = 'match', elements, perSecond, place = 'content' }: Which,
): Sample[] =>
  samples.filter(
    (one) =>
      one.label === label &&
      one.kind === kind &&
      one.elements === elements &&
      one.perSecond === perSecond &&
      one.place === place,
  );

const of = (samples: readonly Sample[], which: Which, figure: (one: Sample) => number): number =>
  median(chosen(samples, which).map(figure));

const always = ({ files }: Sample): number => sumOf(files, true);
const shown = ({ files }: Sample): number => sumOf(files, false);
const all = ({ scripts }: Sample): number => scripts;

/** How pages were measured: sizes in elements, the one that is changed at every rate, and for how many seconds. */
export interface Plan {
  sizes: readonly number[];
  size: number;
  seconds: number;
}

/** What is promised of changes is promised of so many seconds. */
const PROMISED_SECONDS = 5;

/** What is promised of the content scripts, from the product's own samples; what the plan leaves out is left out. */
export function scriptLimits(samples: readonly Sample[], { sizes, size, seconds }: Plan): Limit[] {
  const [small = size] = sizes;
  const large = sizes.at(-1) ?? size;
  const load = (kind: Kind, elements: number) => of(samples, { kind, elements }, always);
  const changes = (kind: Kind, perSecond: number) => of(samples, { kind, elements: size, perSecond }, all);
  const heapOf = (label: string) => of(samples, { label, elements: small }, ({ heap = Number.NaN }) => heap);
  const changing =
    seconds === PROMISED_SECONDS
      ? [
          limit('2,000 changes per second for 5 s', changes('match', 2000), 'ms', 1),
          limit('10,000 changes per second against 2,000', changes('match', 10_000) / changes('match', 2000), '×', 1.1),
          limit('2,000 changes per second for 5 s, unrecognised page', changes('unrecognised', 2000), 'ms', 0.5),
        ]
      : [];
  const growing =
    large > small
      ? [limit(`load, ${large} elements against ${small}`, load('match', large) / load('match', small), '×', 1.5)]
      : [];
  return [
    limit(`load, ${size} elements, before anything is shown`, load('match', size), 'ms', 2),
    ...growing,
    limit(`load, ${size} elements, unrecognised page`, load('unrecognised', size), 'ms', 1),
    limit(`mounting the overlay, ${size} elements`, of(samples, { elements: size }, shown), 'ms', 10),
    ...changing,
    limit('script heap over the empty script', heapOf('ours') - heapOf('empty'), 'MB', 1.5),
  ];
}

/** How the content scripts' cost goes with the size of the page and with how often it changes. */
export function scriptGrowth(samples: readonly Sample[], { sizes, size }: Plan): Record<string, Growth> {
  const rates = [...new Set(chosenRates(samples, size))].filter((rate) => rate > 0);
  const bySize = (perSecond: number | undefined) =>
    sizes.map((elements) => [elements, of(samples, { elements, perSecond }, all)] as const).filter(isKnown);
  const byRate = rates
    .map((perSecond) => [perSecond, of(samples, { elements: size, perSecond }, all)] as const)
    .filter(isKnown);
  const growths = {
    'page size: load': bySize(undefined),
    'page size: changes': bySize(2000),
    'changes per second': byRate,
  };
  return Object.fromEntries(
    Object.entries(growths).flatMap(([what, points]) => (points.length > 1 ? [[what, growth(points, FLOOR)]] : [])),
  );
}

const isKnown = ([, cost]: readonly [number, number]): boolean => !Number.isNaN(cost);
const chosenRates = (samples: readonly Sample[], size: number): number[] =>
  samples.flatMap(({ label, elements, place, perSecond }) =>
    label === 'ours' && elements === size && place === 'content' && perSecond !== undefined ? [perSecond] : [],
  );

/** A table in Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(said).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function said(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '–';
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 0);
}

/** Every page under every extension: medians, and how they stand to the floors of the same run. */
export function scriptTable(samples: readonly Sample[]): string {
  const keyOf = ({ elements, place, perSecond, label, kind }: Sample) =>
    [elements, place, perSecond ?? 'load', label, kind].join(' ');
  const firsts = [...new Map(samples.map((one) => [keyOf(one), one])).values()];
  const loadFirst = ({ perSecond = -1 }: Sample) => perSecond;
  // The subjects take turns in beginning; in the table they stand as they do in the first cell.
  const labels = [...new Set(samples.map(({ label }) => label))];
  firsts.sort(
    (one, other) =>
      one.elements - other.elements ||
      one.place.localeCompare(other.place) ||
      loadFirst(one) - loadFirst(other) ||
      labels.indexOf(one.label) - labels.indexOf(other.label),
  );
  const rows = firsts.map((which) => {
    const mine = samples.filter((one) => keyOf(one) === keyOf(which));
    const scripts = mine.map(all);
    const main = median(mine.map((one) => one.main));
    const against = (label: string) => main / of(samples, { ...which, label, kind: 'match' }, (one) => one.main);
    const what = which.perSecond === undefined ? 'load' : `${which.perSecond} changes/s`;
    return [
      String(which.elements) + (which.place === 'loose' ? ' (no landmarks)' : ''),
      what,
      which.label === 'ours' ? `ours, ${which.kind}` : which.label,
      median(scripts),
      `${said(Math.min(...scripts))}–${said(Math.max(...scripts))}`,
      median(mine.map(({ longest }) => longest)),
      main,
      against('none'),
      against('empty'),
      which.perSecond === undefined ? median(mine.map(({ heap = Number.NaN }) => heap)) : '',
    ];
  });
  return tableOf(
    [
      'elements',
      'what',
      'extension',
      'scripts, ms',
      'range',
      'longest, ms',
      'main thread, ms',
      '× none',
      '× empty',
      'heap, MB',
    ],
    rows,
  );
}

export const limitTable = (limits: readonly Limit[]): string =>
  tableOf(
    ['what', 'figure', 'at most', ''],
    limits.map(({ what, figure, unit, most, holds }) => [
      what,
      `${said(figure)} ${unit}`,
      `${most} ${unit}`,
      holds ? 'holds' : 'OVER',
    ]),
  );

export const growthTable = (growths: Readonly<Record<string, Growth>>): string =>
  tableOf(
    ['cost against work', 'exponent', 'is'],
    Object.entries(growths).map(([what, { exponent, kind }]) => [what, exponent, kind]),
  );

/** Firefox by the clock, against the page alone. */
export function wallTable(samples: readonly WallSample[]): string {
  const keys = [...new Map(samples.map((one) => [`${one.elements} ${one.label}`, one])).values()];
  const mid = (label: string, elements: number, figure: 'load' | 'changes') =>
    median(samples.filter((one) => one.label === label && one.elements === elements).map((one) => one[figure]));
  return tableOf(
    ['elements', 'extension in Firefox', 'load, ms', '× none', '20,000 changes, ms', '× none'],
    keys
      .toSorted((one, other) => one.elements - other.elements)
      .map(({ label, elements }) => {
        const [load, changes] = [mid(label, elements, 'load'), mid(label, elements, 'changes')];
        const [noLoad, noChanges] = [mid('none', elements, 'load'), mid('none', elements, 'changes')];
        return [String(elements), label, load, load / noLoad, changes, changes / noChanges];
      }),
  );
}
