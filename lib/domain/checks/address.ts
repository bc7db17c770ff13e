import { foldInput } from '../fold-input.ts';
import { type Remark, remark, unfinished } from '../remark.ts';
import { parseYayoiId, sameYayoiId } from '../yayoi-id.ts';
import type { CheckContext } from './context.ts';

/** As much of something typed as a sentence quotes. */
const QUOTED = 80;

/**
 * A Yayoi ID typed for the office in work, where each office needs its own (id-register, the application forms): not an
 * address; another office's (hz-12); not the one recorded for this office; not in the ledger at all (hz-11). Empty when
 * nothing is wrong or nothing is typed.
 */
export function checkAddress(raw: string, { ledger, office }: CheckContext): Remark[] {
  if (foldInput(raw) === '') return [];
  const id = parseYayoiId(raw);
  if (!id) return [unfinished(remark('careful', 'check_address_form', [foldInput(raw).slice(0, QUOTED)]))];
  const owner = ledger.find('yayoiId', id);
  if (owner && office && owner.id !== office.id) return [remark('stop', 'check_id_taken', [id, owner.name], ['hz-12'])];
  if (owner) return [];
  if (office?.yayoiId) {
    return [unfinished(remark('careful', 'check_id_differs', [office.name, office.yayoiId, id], ['hz-11']))];
  }
  return [unfinished(remark('info', 'check_id_unknown', [id], ['hz-11', 'hz-58']))];
}

/**
 * An address typed twice (net-S2-2-05, std-S3-0-09, acc-S4-0-12): the two differ. Only once something stands in both; while
 * the second is the beginning of the first it is unfinished. Never a reason to fill either: the site forbids pasting there.
 */
export function checkTwice(first: string, second: string): Remark[] {
  const [one, two] = [foldInput(first), foldInput(second)];
  if (one === '' || two === '' || one === two || sameYayoiId(parseYayoiId(one), parseYayoiId(two))) return [];
  const differ = remark('stop', 'check_twice_differs');
  return one.toLowerCase().startsWith(two.toLowerCase()) ? [unfinished(differ)] : [differ];
}
