import type { IncomingMessage } from 'node:http';
import { servedAs } from '../hosts.ts';
import { DOMS, ID_SHOWN, type PageData, type View } from '../model/page.ts';
import type { Session, Settings, SiteState } from './state.ts';

/** One request, read: who asks, for what, in which variant. */
export interface Visit {
  state: SiteState;
  session: Session;
  method: string;
  /** The host in the browser's address bar. */
  host: string;
  /** The host whose pages answer. */
  served: string;
  url: URL;
  settings: Settings;
  cookies: Record<string, string>;
  headers: IncomingMessage['headers'];
  /** Cookies to set. */
  set: Record<string, string>;
}

function readCookies(header = ''): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]));
}

function choose<T extends string>(from: readonly T[], wanted: (string | undefined | null)[], otherwise: T): T {
  return from.find((one) => wanted.find(Boolean) === one) ?? otherwise;
}

export function readVisit(state: SiteState, request: IncomingMessage): Visit {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
  const cookies = readCookies(request.headers.cookie);
  const session = state.session(cookies.sid);
  const asked = (name: string) => [url.searchParams.get(name), cookies[name]];
  const set: Record<string, string> = cookies.sid === session.id ? {} : { sid: session.id };
  for (const name of ['dom', 'idshown', 'delay']) {
    const value = url.searchParams.get(name);
    if (value !== null) set[name] = value;
  }
  const settings: Settings = {
    ...state.settings,
    dom: choose(DOMS, asked('dom'), state.settings.dom),
    idShown: choose(ID_SHOWN, asked('idshown'), state.settings.idShown),
    delay: Number(asked('delay').find(Boolean) ?? state.settings.delay) || 0,
  };
  const method = request.method ?? 'GET';
  return {
    state,
    session,
    method,
    host,
    served: servedAs(host),
    url,
    settings,
    cookies,
    headers: request.headers,
    set,
  };
}

/** What the page's content depends on; a refused form's values and error are shown once. */
export function viewFor(visit: Visit, page: PageData): View {
  const { session, settings, state, url } = visit;
  const once = session.flash.get(page.path) ?? {};
  session.flash.delete(page.path);
  return {
    dom: settings.dom,
    idShown: settings.idShown,
    hover: false,
    menuOpen: false,
    who: state.account(session),
    error: undefined,
    stage: 'id',
    ownHeading: url.searchParams.get('wording') === 'own',
    ...once,
    values: { ...session.kept.get(page.path), ...Object.fromEntries(url.searchParams), ...once.values },
  };
}
