import { allPages } from '../index.ts';
import { DOMS } from '../model/page.ts';
import { esc } from '../render/html.ts';
import { html, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

const HEAD = '<!doctype html><html lang="ja"><meta charset="utf-8"><title>複製サイト</title>';

/** For people: every page with a link in each variant. */
export function indexPage(): Reply {
  const rows = allPages
    .filter(({ name }) => !name.includes('--'))
    .map(({ name, screen, url, title }) => {
      const links = DOMS.map((dom) => `<a href="${esc(url)}?dom=${dom}">${dom}</a>`).join(' ');
      return `<tr><td>${esc(name)}</td><td>${screen ? '画面' : '—'}</td><td>${esc(title)}</td><td>${links}</td></tr>`;
    });
  return html(`${HEAD}<h1>複製サイト</h1><p><a href="/mails">届いたメール</a></p><table>${rows.join('')}</table>`);
}

/** For people: the mails that the sites would have sent. */
export function mailbox({ state }: Visit): Reply {
  const rows = state.mails.map(
    ({ to, subject, body }) => `<li>${esc(to)}<br>${esc(subject)}<pre>${esc(body)}</pre></li>`,
  );
  return html(`${HEAD}<h1>届いたメール</h1><ol>${rows.join('')}</ol>`);
}
