import { addDays, parseDay, startOfDay } from './day.ts';
import { foldInput } from './fold-input.ts';
import type { JournalFilter } from './journal.ts';
import { VERDICTS } from './verdict.ts';

/** What stands in the fields of the journal's search; empty where nothing does. */
export interface JournalForm {
  office: string;
  name: string;
  /** The first and the last day, as a date field gives them. */
  from: string;
  until: string;
  sha256: string;
  /** A verdict, `gone-ahead` or `broken`. */
  kind: string;
}

export const EMPTY_FORM: JournalForm = { office: '', name: '', from: '', until: '', sha256: '', kind: '' };

/** A SHA-256 as people paste it: in any width and case, in groups. Undefined when it is none. */
export function parseHash(raw: string): string | undefined {
  const hash = foldInput(raw).replace(/\s/gu, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

/** What the fields ask for. Days are those of Japan, the last one included; what is no day and no hash asks for nothing. */
export function filterOf({ office, name, from, until, sha256, kind }: JournalForm): JournalFilter {
  const [first, last] = [parseDay(from), parseDay(until)];
  const verdict = VERDICTS.find((one) => one === kind);
  const hash = parseHash(sha256);
  return {
    ...(office.trim() !== '' && { office: office.slice(0, 200) }),
    ...(name.trim() !== '' && { name: name.slice(0, 1000) }),
    ...(first && { from: startOfDay(first) }),
    ...(last && { until: startOfDay(addDays(last, 1)) }),
    ...(hash && { sha256: hash }),
    ...(verdict && { verdict }),
    ...(kind === 'gone-ahead' && { goneAhead: true as const }),
    ...(kind === 'broken' && { broken: true as const }),
  };
}

/** Names offered at once: a list of all of a firm's offices would make the whole page slow. */
const MOST_OFFERED = 20;

/** The first names, in their order, that have what was typed in them; as browsers compare it, whatever the case. */
export function offeredNames(names: readonly string[], typed: string): string[] {
  const part = typed.trim().toLowerCase();
  const offered: string[] = [];
  for (const name of names) {
    if (offered.length === MOST_OFFERED) break;
    if (name.toLowerCase().includes(part)) offered.push(name);
  }
  return offered;
}
