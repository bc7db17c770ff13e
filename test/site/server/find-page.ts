import { PORTAL, VOUCHER } from '../hosts.ts';
import { pages } from '../index.ts';
import type { PageData } from '../model/page.ts';
import { portalMaintenance } from '../pages/portal-maintenance.ts';
import type { Visit } from './visit.ts';

const CONTRACT_WORK = /^\/(product|contract|owned|firm)(\/|$)/;

/** The page at the visit's address. `path` differs from the request's own while a single-page application asks for a view. */
export function findPage(visit: Visit, path: string): PageData | undefined {
  const { served, settings } = visit;
  if (served === PORTAL && settings.maintenance && CONTRACT_WORK.test(path)) return portalMaintenance;
  if (served === VOUCHER && /^\/vouchers\/\d+$/.test(path)) return pages.find(({ name }) => name === 'voucher-detail');
  return pages.find((page) => page.host === served && page.path === path);
}

/** Where a visitor must go before seeing this page, if anywhere. */
export function sendElsewhere(visit: Visit, page: PageData, address: string): string | undefined {
  const who = visit.state.account(visit.session);
  if (page.needs && !who)
    return `https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb&success=${encodeURIComponent(address)}`;
  if (page.needs === 'group' && !who?.businessGroup) return `https://${PORTAL}/group/register`;
  if (page.name === 'group-register' && who?.businessGroup) return `https://${PORTAL}/product/list`;
  return undefined;
}
