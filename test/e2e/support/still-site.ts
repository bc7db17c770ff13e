import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Dom, renderPage, type SitePage } from '../../site/index.ts';
import { makeCertificate } from '../../site/server/tls.ts';

/**
 * Shows single pages of the replica in states that a walk reaches only by detours (a refused form, an opened dialog):
 * whatever is asked for, the page chosen last is the answer. Without scripts, as the matrix test has them.
 */
export interface StillSite {
  port: number;
  show(page: SitePage, dom: Dom): void;
  stop(): Promise<void>;
}

export async function startStillSite(): Promise<StillSite> {
  let shown = '';
  const server = createServer(await makeCertificate(), (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(shown);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    show: (page, dom) => {
      shown = renderPage(page.name, dom);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
