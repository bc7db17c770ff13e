import { type Remark, remark } from '../remark.ts';
import { parseServiceContractId } from '../service-contract-id.ts';
import { parseYayoiId } from '../yayoi-id.ts';
import type { CheckContext } from './context.ts';

/**
 * Number and address on support-login, which have to come from the same notification mail (hz-35, net-PW-2-05): they are
 * two offices' of the ledger, or one of them is not what the other's office has. Empty while either is unfinished and
 * where the ledger does not know enough.
 */
export function checkMailPair(
  rawNumber: string,
  rawAddress: string,
  { ledger }: Pick<CheckContext, 'ledger'>,
): Remark[] {
  const number = parseServiceContractId(rawNumber);
  const address = parseYayoiId(rawAddress);
  if (!number || !address) return [];
  const byNumber = ledger.find('serviceContractId', number);
  const byAddress = ledger.find('yayoiId', address);
  if (byNumber && byAddress) {
    return byNumber.id === byAddress.id
      ? []
      : [remark('stop', 'check_pair_two_mails', [byNumber.name, byAddress.name], ['hz-35'])];
  }
  if (byNumber?.yayoiId) {
    return [remark('stop', 'check_pair_address', [byNumber.name, byNumber.yayoiId], ['hz-35'])];
  }
  if (byAddress?.serviceContractId) {
    return [remark('stop', 'check_pair_number', [byAddress.name, byAddress.serviceContractId], ['hz-35'])];
  }
  return [];
}
