import { ARCHIVE_KINDS, type FileKind, type TakenKind } from './file-kind.ts';
import { TAKEN_ENDINGS } from './limits.ts';
import type { Refusal } from './refusal.ts';

const TAKEN: readonly [TakenKind, readonly string[]][] = [
  ['pdf', TAKEN_ENDINGS.endings.pdf],
  ['png', TAKEN_ENDINGS.endings.png],
  ['jpeg', TAKEN_ENDINGS.endings.jpeg],
];

/** The last part of a file's name with its dot, as written; empty when there is none. */
export const endingOf = (name: string): string => /(?<=.)\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';

/** The type that an ending promises, among those that are taken. */
const promised = (ending: string): TakenKind | undefined =>
  TAKEN.find(([, endings]) => endings.includes(ending.toLowerCase()))?.[0];

/** Whether the content is of a type that Smart Voucher takes. */
export const isTaken = (kind: FileKind): kind is TakenKind => TAKEN.some(([taken]) => taken === kind);

function refuseName(kind: TakenKind, ending: string): Refusal[] {
  if (ending === '') return [{ code: 'name_bare', kind }];
  const other = promised(ending);
  if (other === kind) return [];
  return [{ code: other ? 'name_disagrees' : 'name_unusual', kind, ending }];
}

function refuseKind(kind: FileKind, ending: string): Refusal {
  if (ARCHIVE_KINDS.has(kind)) return { code: 'archive', kind };
  if (!promised(ending)) {
    if (kind === 'text') return { code: 'wrong_type_text' };
    return kind === 'unknown' ? { code: 'wrong_type_unknown' } : { code: 'wrong_type', kind };
  }
  if (kind === 'text') return { code: 'disguised_text', ending };
  return kind === 'unknown' ? { code: 'disguised_unknown', ending } : { code: 'disguised', kind, ending };
}

/** What a file's type and its name together are refused for. */
export function inspectName(name: string, kind: FileKind): Refusal[] {
  const ending = endingOf(name);
  return isTaken(kind) ? refuseName(kind, ending) : [refuseKind(kind, ending)];
}
