import { esc, tag } from './html.ts';

/** The other width of what the sites write in either: parentheses, ID, セイ and メイ. NFKC makes both the same. */
export function otherWidth(text: string): string {
  if (text.includes('@')) return text;
  return text
    .replace(/[（(]/g, (mark) => (mark === '(' ? '（' : '('))
    .replace(/[）)]/g, (mark) => (mark === ')' ? '）' : ')'))
    .replace(/弥生\s?ID/g, '弥生 ＩＤ')
    .replace(/^セイ$/, 'ｾｲ')
    .replace(/^メイ$/, 'ﾒｲ')
    .replace(/(?<=）|\))([1-9])$/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Text cut in two elements with a break opportunity between. */
export function cut(text: string): string {
  const wide = otherWidth(text);
  const letters = [...wide];
  if (letters.length < 4) return tag('span', {}, esc(wide));
  const half = Math.ceil(letters.length / 2);
  return `${tag('span', {}, esc(letters.slice(0, half).join('')))}<wbr>${tag('span', {}, esc(letters.slice(half).join('')))}`;
}

/** An address as a narrow layout writes it: a break opportunity before the @. */
export function cutAddress(yayoiId: string): string {
  return esc(yayoiId).replace('@', '<wbr>@');
}

/** A small number from a page's name, so that pages differ among each other but not from run to run. */
export function variety(name: string, ways: number): number {
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % ways;
}
