import type { Page } from 'puppeteer-core';
import { VOUCHER } from '../../site/hosts.ts';
import type { Dom, IdShown } from '../../site/index.ts';
import { waitForGuard } from './guard.ts';
import { restPointer } from './rest-pointer.ts';
import type { Session } from './session.ts';
import { pointAtAccount, signIn, signOut } from './walk.ts';

export const ACCOUNT = '[data-do="account"]';

/** Signs in under this Yayoi ID and waits until the guard of the page that follows has seen it. */
export async function signInAs(session: Session, page: Page, yayoiId: string): Promise<void> {
  await signOut(session, page);
  await signIn(session, page, yayoiId);
  await waitForGuard(page, { screen: 'portal-home' });
}

/** Opens a page of Smart Voucher with the pointer away from the account icon. */
export async function openVoucher(
  session: Session,
  page: Page,
  {
    path = '/upload',
    screen = 'voucher-upload',
    ...state
  }: { path?: string; screen?: string; dom?: Dom; idShown?: IdShown },
): Promise<void> {
  session.site.setState(state);
  await restPointer(page);
  await page.goto(session.site.url(VOUCHER, path));
  await waitForGuard(page, { screen });
}

/** What a person does to see the signed-in Yayoi ID on this variant of the site. */
export async function lookAtId(page: Page, idShown: IdShown): Promise<void> {
  if (idShown === 'menu' || idShown === 'truncated') await page.click(ACCOUNT);
  else await pointAtAccount(page);
}
