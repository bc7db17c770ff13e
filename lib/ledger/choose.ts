import type { Office, OfficeId } from '../domain/office.ts';
import { rememberChosen } from './shelf.ts';
import { chooseTarget, type StoreKey } from './targets.ts';

/**
 * Chooses the target and puts it on the popup's shelf; private windows leave no trace there.
 * @throws Fault `office_gone`, or when the storage refuses
 */
export async function chooseAndRemember(
  store: StoreKey,
  id: OfficeId | undefined,
  getOffice: (id: OfficeId) => Promise<Office | undefined>,
): Promise<void> {
  await chooseTarget(store, id, getOffice);
  if (id !== undefined && store !== 'private') await rememberChosen(id);
}
