import { foldInput } from './fold-input.ts';
import type { Office, OfficeBrief } from './office.ts';

/**
 * Colours for offices without one of their own; white text on each has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3).
 * Neighbours are far apart in hue, because offices named alike get neighbours.
 */
export const OFFICE_PALETTE = [
  '#0b7285',
  '#a61e4d',
  '#2b6a35',
  '#5f3dc4',
  '#a63c06',
  '#1864ab',
  '#862e9c',
  '#4a6b0a',
  '#c92a2a',
  '#364fc7',
  '#7a5200',
  '#495057',
] as const;

const KINDS =
  /(?:株式|有限|合同|合資|合名)会社|(?:(?:一般|公益)(?:社団|財団)|社会福祉|学校|宗教|NPO|特定非営利活動|税理士|弁護士|社会保険労務士|行政書士|司法書士|農事組合)法人|医療法人(?:社団|財団)?|\((?:株|有|同|資|名|医|医社|社|一社|財|一財|福|学|宗|特非)\)|\b(?:Co\.?,? ?Ltd|Inc|Corp|LLC|K\.K)\b\.?|事業所/gi;
const NOT_SPOKEN = /[\s\p{P}\p{S}]/gu;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters that are a grapheme each unless something combines with them; asking the segmenter costs far more. */
const SIMPLE = /^(?:[\dA-Za-zぁ-ゖァ-ー一-鿿]$|[\dA-Za-zぁ-ゖァ-ー一-鿿]{2}(?=$|[\dA-Za-zぁ-ゖァ-ー一-鿿]))/;

function firstTwo(text: string): string {
  const simple = SIMPLE.exec(text)?.[0];
  if (simple) return simple;
  let two = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    two += segment;
    if (++count === 2) break;
  }
  return two;
}

/** One or two characters that stand for the office: its name without the kind of company (事業所A → A, A商店 → A商). */
export function officeMark(name: string): string {
  const read = foldInput(name);
  const own = read.replace(KINDS, '');
  return [own.replace(NOT_SPOKEN, ''), read.replace(NOT_SPOKEN, ''), read].map(firstTwo).find(Boolean) ?? '?';
}

/** The office's own colour, or one of the palette that stays the same as long as its name does. `#rrggbb`. */
export function officeColor(office: { name: string; color?: string | undefined }): string {
  if (office.color) return office.color;
  // A plain polynomial on purpose: 事業所A, 事業所B, 事業所C differ in the last character and so never share a colour.
  let hash = 0;
  for (const char of foldInput(office.name)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 4_294_967_291;
  return OFFICE_PALETTE[hash % OFFICE_PALETTE.length] ?? OFFICE_PALETTE[0];
}

/** WCAG 2.2 relative luminance of `#rrggbb`, 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The text colour that reads best on `color` (`#rrggbb`): the contrast is at least 4.5 : 1 for every colour. */
export function inkOn(color: string): '#ffffff' | '#000000' {
  return 1.05 / (luminance(color) + 0.05) >= 4.5 ? '#ffffff' : '#000000';
}

/** As much of an office as a page or a list has to show. */
export function officeBrief(office: Office): OfficeBrief {
  return {
    id: office.id,
    name: office.name,
    mark: officeMark(office.name),
    color: officeColor(office),
    ...(office.yayoiId && { yayoiId: office.yayoiId }),
    ...(office.procedure && { procedure: office.procedure }),
  };
}
