import { pageScript } from './page-script.ts';

/** Where the filler stands: in what the page is about, or outside of it, as on a site whose markup says nothing. */
export type Place = 'content' | 'loose';

const STYLE = `<style>
.bench-row { contain: content; display: flex; gap: 16px; height: 24px }
.bench-new { font-weight: bold }
.bench-news { height: 72px; overflow: hidden }
</style>`;
/** A row and the four cells in it. */
const PER_ROW = 5;

export const countElements = (html: string): number => html.match(/<[a-z][^>]*>/gi)?.length ?? 0;

const row = (at: number): string =>
  `<div class="bench-row"><span>2026/10/${(at % 28) + 1}</span><span>株式会社見本商店${at}</span>` +
  `<span>領収書</span><span>${(at * 331) % 990_000} 円</span></div>`;

/**
 * A page of the replica with a long list in it and the script that changes it; it then has so many elements.
 * @throws when the page alone has more
 */
export function fill(html: string, elements: number, place: Place): string {
  const script = `<script>(${pageScript})()</script>`;
  const frame = `<section>${STYLE}<div class="bench-news"></div></section>`;
  const missing = elements - countElements(html) - countElements(frame) - countElements(script);
  if (missing < PER_ROW) throw new Error(`${elements} elements are fewer than the page itself has.`);
  const rows = Array.from({ length: Math.floor(missing / PER_ROW) }, (_, at) => row(at));
  const rest = '<i></i>'.repeat(missing % PER_ROW);
  const list = `${frame.replace('</section>', '')}${rows.join('\n')}${rest}</section>`;
  const before = place === 'content' ? '</main>' : '<footer>';
  const at = html.indexOf(before);
  if (at < 0) throw new Error(`The page has no ${before}`);
  return `${html.slice(0, at)}${list}${html.slice(at)}`.replace('</body>', () => `${script}</body>`);
}
