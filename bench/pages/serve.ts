import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { predefinedAccounts } from '../../test/site/accounts.ts';
import { allPages, renderPage } from '../../test/site/index.ts';
import { makeCertificate } from '../../test/site/server/tls.ts';
import { fill, type Place } from './fill.ts';

/** The replica's page that is measured, how large it is, and who is signed in on it. */
export interface BenchPage {
  /** As `renderPage` of the replica names it. */
  name: string;
  elements: number;
  /** The Yayoi ID in its opened account menu; without one, whose the replica shows it as. */
  yayoiId?: string;
  place?: Place;
}

export interface BenchSite {
  port: number;
  stop(): Promise<void>;
}

/** The address of a page under the site's real host name. */
export function addressOf({ name, elements, yayoiId = '', place = 'content' }: BenchPage): string {
  const page = allPages.find((one) => one.name === name);
  if (!page) throw new Error(`The replica has no page ${name}.`);
  return `${page.url}?${new URLSearchParams({ page: name, elements: String(elements), yayoiId, place })}`;
}

function htmlOf(asked: URLSearchParams): string {
  const who = predefinedAccounts().find(({ yayoiId }) => yayoiId === asked.get('yayoiId'));
  const state = { idShown: 'menu', menuOpen: true, ...(who && { who }) } as const;
  const html = renderPage(asked.get('page') ?? '', 'server', state);
  return fill(html, Number(asked.get('elements')), asked.get('place') as Place);
}

/** Serves the pages on loopback. Each is made once, before anything is timed. */
export async function serveBenchPages(): Promise<BenchSite> {
  const made = new Map<string, string>();
  const server = createServer(await makeCertificate(), (request, response) => {
    const url = request.url ?? '/';
    if (!url.includes('elements=')) {
      response.writeHead(204).end();
      return;
    }
    const html = made.get(url) ?? htmlOf(new URL(url, 'https://localhost').searchParams);
    made.set(url, html);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
