import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Account } from './accounts.ts';
import { answer } from './server/answer.ts';
import { type Body, readBody } from './server/body.ts';
import { type Mail, type RequestSeen, type Settings, SiteState, type Upload } from './server/state.ts';
import { makeCertificate } from './server/tls.ts';
import { readVisit, type Visit } from './server/visit.ts';

export type { Mail, RequestSeen, Settings, Upload } from './server/state.ts';

/** The running replica. Its records, not the extension's state, are what a test of the gate asserts (design §10). */
export interface Site {
  port: number;
  /** `https://<host><path>`, for a browser that maps the hosts to loopback. */
  url: (host: string, path?: string) => string;
  uploads: Upload[];
  requests: RequestSeen[];
  mails: Mail[];
  account: (yayoiId: string) => Account | undefined;
  /** Back to the start: records, sessions, accounts and settings. */
  reset: () => void;
  /** How the site behaves for browsers that chose nothing by query or cookie. */
  setState: (change: Partial<Settings>) => void;
  stop: () => Promise<void>;
}

function cookieLines({ set, host }: Visit): string[] {
  const domain = host.endsWith('yayoi-kk.co.jp') ? '; Domain=.yayoi-kk.co.jp' : '';
  return Object.entries(set).map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value)}${domain}; Path=/; Secure; SameSite=Lax${name === 'sid' ? '; HttpOnly' : ''}`,
  );
}

const NO_BODY: Body = { fields: {}, files: [] };

/** Starts the replica on loopback; port 0 (the default) takes any free one. */
export async function startSite({ port = 0 }: { port?: number } = {}): Promise<Site> {
  const state = new SiteState();
  const server = createServer(await makeCertificate(), async (request, response) => {
    const visit = readVisit(state, request);
    state.requests.push({ at: Date.now(), method: visit.method, host: visit.host, path: visit.url.pathname });
    try {
      const body = visit.method === 'POST' ? await readBody(request) : NO_BODY;
      const reply = answer(visit, body);
      response.writeHead(reply.status, { ...reply.headers, 'set-cookie': cookieLines(visit) });
      response.end(reply.body);
    } catch (problem) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(problem));
    }
  });
  // A connection is left to the browser: closed here just when a form is sent through it, it is the browser's own error page.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    url: (host, path = '/') => `https://${host}${path}`,
    uploads: state.uploads,
    requests: state.requests,
    mails: state.mails,
    account: (yayoiId) => state.accounts.get(yayoiId),
    reset: () => state.reset(),
    setState: (change) => void Object.assign(state.settings, change),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
