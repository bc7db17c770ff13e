import { type ByteSource, exactly } from './byte-source.ts';
import type { FileKind, TakenKind } from './file-kind.ts';
import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPng, type Soundness } from './inspect-png.ts';
import { kindOf } from './kind-of.ts';
import { LIMITS } from './limits.ts';
import { inspectName, isTaken } from './name-ending.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Refusal } from './refusal.ts';

/** What was found in one file. */
export interface FileReport {
  kind: FileKind;
  /** Of a PDF that could be opened. */
  pages?: number;
  /** Empty when nothing speaks against it; the gravest first. */
  refusals: Refusal[];
}

/** The library is loaded only when a PDF comes. */
const openWhenNeeded: OpenPdf = async (source) => (await import('./open-pdf.ts')).openPdf(source);

const refuseImage = (kind: TakenKind, soundness: Soundness): Refusal[] =>
  soundness === 'sound' ? [] : [{ code: soundness, kind }];

async function inspectContent(
  source: ByteSource,
  kind: TakenKind,
  openPdf: OpenPdf,
): Promise<Omit<FileReport, 'kind'>> {
  if (kind === 'pdf') return inspectPdf(source, openPdf);
  const soundness = await (kind === 'png' ? inspectPng(source) : inspectJpeg(source));
  return { refusals: refuseImage(kind, soundness) };
}

async function inspect(source: ByteSource, openPdf: OpenPdf): Promise<FileReport> {
  const kind = await kindOf(source);
  const named = inspectName(source.name, kind);
  if (source.size > LIMITS.bytes.most) return { kind, refusals: [...named, { code: 'too_large', bytes: source.size }] };
  if (!isTaken(kind)) return { kind, refusals: named };
  const { refusals, ...found } = await inspectContent(source, kind, openPdf);
  return { kind, ...found, refusals: [...refusals, ...named] };
}

/**
 * What Smart Voucher will refuse about one file. Reads only as much as it has to; files that are too large are never
 * opened. Never throws, whatever the bytes are: a file that cannot be read is `unreadable`.
 */
export async function inspectFile(source: ByteSource, openPdf: OpenPdf = openWhenNeeded): Promise<FileReport> {
  if (source.size === 0) return { kind: 'unknown', refusals: [{ code: 'empty' }] };
  try {
    return await inspect(exactly(source), openPdf);
  } catch {
    return { kind: 'unknown', refusals: [{ code: 'unreadable' }] };
  }
}
