import { existsSync, readFileSync } from 'node:fs';

/** A fact of the guides, without its sentence. */
export interface Fact {
  id: string;
  kind: string;
  procedures: string[];
  page: string;
  exact: string[];
}
/** A screen of the guides: `standalone-network/STEP2`, … and the words that stand on it. */
export interface ScreenFact {
  id: string;
  places: string[];
  words: string[];
}
export interface Hazard {
  id: string;
  detectable: string;
  where: string[];
  facts: string[];
}
type Json = Record<string, unknown>;

const SHARED = new URL('../../../../shared/facts/', import.meta.url);
const COPY = new URL('./guides/', import.meta.url);

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

/** One line of the copy for each record of the facts. */
const LINES: Record<string, (one: Json) => string[]> = {
  facts: ({ id, kind, procedures, page, exact }) => [
    `${id}`,
    `${kind}`,
    strings(procedures).join(' '),
    `${page ?? ''}`,
    strings(exact).join('¦'),
  ],
  screens: ({ id, procedures, titles, labels, texts }) => [
    `${id}`,
    (procedures as Json[]).map(({ procedure, step }) => `${procedure}/${step ?? ''}`).join(' '),
    [titles, labels, texts].flatMap(strings).join('¦'),
  ],
  hazards: ({ id, detectable_by_extension: detectable, where, facts }) => [
    `${id}`,
    `${detectable}`,
    strings(where).join(' '),
    strings(facts).join(' '),
  ],
};

/** What the copy must say by the facts beside the checkout; undefined where they are not there. */
export function fromShared(name: string): string | undefined {
  const file = new URL(`${name}.json`, SHARED);
  if (!existsSync(file)) return undefined;
  const records: Json[] = JSON.parse(readFileSync(file, 'utf8'));
  return records.map((one) => `${LINES[name]?.(one).join('\t')}\n`).join('');
}

export function fromCopy(name: string): string {
  return readFileSync(new URL(`${name}.tsv`, COPY), 'utf8');
}

const rows = (name: string): string[][] =>
  (fromShared(name) ?? fromCopy(name))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
const split = (cell: string | undefined, by = ' '): string[] => (cell ? cell.split(by) : []);

/** The facts of the guides: those beside the checkout, or the copy kept here. */
export const facts: Fact[] = rows('facts').map(([id = '', kind = '', procedures, page = '', exact]) => ({
  id,
  kind,
  procedures: split(procedures),
  page,
  exact: split(exact, '¦'),
}));

export const screens: ScreenFact[] = rows('screens').map(([id = '', places, words]) => ({
  id,
  places: split(places),
  words: split(words, '¦'),
}));

export const hazards: Hazard[] = rows('hazards').map(([id = '', detectable = '', where, of]) => ({
  id,
  detectable,
  where: split(where),
  facts: split(of),
}));

/** Screens whose id begins like those outside of the browser but which is a page (screens.json, desktop-apps). */
export const isWeb = (screen: string): boolean => !screen.startsWith('desktop-') || screen === 'desktop-apps';
