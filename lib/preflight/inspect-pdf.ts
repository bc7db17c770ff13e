import type { ByteSource } from './byte-source.ts';
import { asLetters } from './bytes.ts';
import { LIMITS } from './limits.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Refusal } from './refusal.ts';

/** Bytes at the end in which the end is looked for. */
const TAIL = 64 * 1024;
/** Bytes at the beginning in which a linearised PDF names its length (ISO 32000-1, annex F). */
const HEAD = 2048;

/**
 * Whether the end is missing: no pointer to the list of objects, objects after the last one, or fewer bytes than a
 * linearised PDF says it has. Viewers repair such a file and show what is there, so that nobody notices what is not.
 */
async function isCut(source: ByteSource): Promise<boolean> {
  const tail = asLetters(await source.read(Math.max(0, source.size - TAIL), source.size));
  const end = tail.lastIndexOf('startxref');
  if (end === -1 || /\d\s+\d+\s+obj\b/.test(tail.slice(end))) return true;
  const head = asLetters(await source.read(0, Math.min(HEAD, source.size)));
  const whole = /\/Linearized\b[^>]*?\/L\s+(\d{1,10})\b/.exec(head)?.[1];
  return whole !== undefined && source.size < Number(whole);
}

/** What a PDF is refused for, and its pages when it opens. */
export async function inspectPdf(
  source: ByteSource,
  openPdf: OpenPdf,
): Promise<{ pages?: number; refusals: Refusal[] }> {
  const opened = await openPdf(source);
  if (opened.state === 'locked') return { refusals: [{ code: 'password_needed' }] };
  if (opened.state === 'unknown') return { refusals: [{ code: 'pages_unknown' }] };
  const cut: Refusal[] = (await isCut(source)) ? [{ code: 'truncated', kind: 'pdf' }] : [];
  if (opened.state === 'broken') return { refusals: cut.length > 0 ? cut : [{ code: 'broken', kind: 'pdf' }] };
  const { pages, encrypted } = opened;
  const refusals: Refusal[] = [...cut];
  if (pages > LIMITS.pages.most) refusals.push({ code: 'too_many_pages', pages });
  if (encrypted) refusals.push({ code: 'encrypted' });
  return { pages, refusals };
}
