import { frameOf } from '../frames.ts';
import { PORTAL } from '../hosts.ts';
import { contentOf, dialectOf, liveDocument, tooltipOf } from '../render/document.ts';
import { accountActions, afterSignIn, resendCode } from './actions/account.ts';
import type { Actions } from './actions/action.ts';
import { applyActions } from './actions/apply.ts';
import { portalActions } from './actions/portal.ts';
import { supportActions } from './actions/support.ts';
import { uploadActions } from './actions/upload.ts';
import type { Body } from './body.ts';
import { clientFile } from './client-files.ts';
import { findPage, sendElsewhere } from './find-page.ts';
import { indexPage, mailbox } from './home.ts';
import { html, json, noContent, notFound, type Reply, redirect } from './reply.ts';
import { type Visit, viewFor } from './visit.ts';

const ACTIONS: Actions = { ...accountActions, ...applyActions, ...supportActions, ...portalActions, ...uploadActions };

/** Signs out everywhere: the session is shared by all hosts. */
function signOut(visit: Visit): Reply {
  visit.session.yayoiId = undefined;
  return redirect(
    `https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb&success=${encodeURIComponent(`https://${visit.host}/`)}`,
  );
}

/** For the client scripts: a view's HTML, or the account area's parts, of the page that asks (`?of=<path with query>`). */
function forScript(visit: Visit): Reply {
  const of = new URL(visit.url.searchParams.get('of') ?? '/', `https://${visit.host}`);
  const page = findPage(visit, of.pathname);
  if (!page) return notFound();
  const elsewhere = sendElsewhere(visit, page, of.href);
  if (elsewhere) return json({ redirect: elsewhere });
  if (visit.url.pathname === '/_site/view') {
    return json({ title: page.title, html: contentOf(page, viewFor({ ...visit, url: of }, page)) });
  }
  const view = { ...viewFor({ ...visit, url: of }, page), menuOpen: true };
  const { account } = frameOf(page.frame, view);
  const menu =
    account === 'portal' || account === 'voucher' ? dialectOf(page, view.dom).account.menu(view, account) : '';
  return json({ menu, tooltip: tooltipOf(page, view) });
}

function show(visit: Visit): Reply {
  const { pathname, searchParams } = visit.url;
  const page = findPage(visit, pathname);
  if (!page) return notFound();
  if (page.name === 'login-id' && visit.session.yayoiId)
    return redirect(afterSignIn(searchParams.get('success') ?? undefined));
  if (page.name === 'id-confirm-code' && searchParams.has('resend')) return resendCode(visit);
  const elsewhere = sendElsewhere(visit, page, visit.url.href);
  if (page.path.startsWith('/firm/')) visit.session.wanted = elsewhere && visit.url.href;
  if (elsewhere) return redirect(elsewhere);
  if (visit.settings.dom === 'spa') {
    const shown = { ...visit, session: { ...visit.session, flash: new Map(visit.session.flash) } };
    return html(liveDocument(page, viewFor(shown, page), visit.settings.delay), statusOf(page.name));
  }
  return html(liveDocument(page, viewFor(visit, page), 0), statusOf(page.name));
}

const statusOf = (name: string) => (name === 'portal-maintenance' ? 503 : 200);

/** The answer to any request. */
export function answer(visit: Visit, body: Body): Reply {
  const { pathname } = visit.url;
  if (!visit.host.endsWith('yayoi-kk.co.jp')) return pathname === '/mails' ? mailbox(visit) : indexPage();
  if (pathname === '/_site/view' || pathname === '/_site/me') return forScript(visit);
  if (pathname.startsWith('/_site/')) return clientFile(pathname) ?? notFound();
  if (pathname === '/favicon.ico') return noContent();
  if (pathname === '/logout') return signOut(visit);
  if (visit.method === 'POST') {
    const action = ACTIONS[`${visit.served} ${pathname}`];
    return action ? action(visit, body) : redirect(visit.served === PORTAL ? '/' : pathname);
  }
  return show(visit);
}
