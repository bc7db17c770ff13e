import type { ByteSource } from './byte-source.ts';
import { asLetters } from './bytes.ts';
import { LIMITS } from './limits.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Refusal } from './refusal.ts';

/** Bytes at the end in which the end is looked for. */
const TAIL = 64 * 1024;
/**
 * Whether the end is missing: nothing points to the list of objects, or objects stand after what does (a cut update; a cut
 * linearised PDF). Viewers repair such a file and show what is there, so that nobody notices what is not.
 */
async function isCut(source: ByteSource): Promise<boolean> {
  const tail = asLetters(await source.read(Math.max(0, source.size - TAIL), source.size));
  const end = tail.lastIndexOf('startxref');
  return end === -1 || /\d\s+\d+\s+obj\b/.test(tail.slice(end));
}

/** What a PDF is refused for, and its pages when it opens. One without its end is not opened: repairing it takes long. */
export async function inspectPdf(
  source: ByteSource,
  openPdf: OpenPdf,
): Promise<{ pages?: number; refusals: Refusal[] }> {
  if (await isCut(source)) return { refusals: [{ code: 'truncated', kind: 'pdf' }] };
  const opened = await openPdf(source);
  if (opened.state === 'locked') return { refusals: [{ code: 'password_needed' }] };
  if (opened.state === 'broken') return { refusals: [{ code: 'broken', kind: 'pdf' }] };
  if (opened.state === 'unknown') return { refusals: [{ code: 'pages_unknown' }] };
  const { pages, encrypted } = opened;
  const refusals: Refusal[] = [];
  if (pages > LIMITS.pages.most) refusals.push({ code: 'too_many_pages', pages });
  if (encrypted) refusals.push({ code: 'encrypted' });
  return { pages, refusals };
}
