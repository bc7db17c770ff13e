import { readAccount } from './account.ts';
import { ask, nodes } from './dom.ts';
import { movesOn } from './small.ts';

interface ShownView {
  title: string;
  html: string;
  redirect?: string;
}
const app = document.getElementById('app');
let turn = 0;

/** The address changes at once, the old content stays until the new one has come: so do many such applications. */
async function render(): Promise<void> {
  const mine = ++turn;
  const wait = new Promise((done) => setTimeout(done, Number(app?.dataset.delay ?? 0)));
  const [view] = await Promise.all([ask<ShownView>('view'), wait]);
  if (mine !== turn || !app) return;
  if (view.redirect) return location.assign(view.redirect);
  document.title = view.title;
  app.replaceChildren(nodes(view.html));
  readAccount();
  movesOn();
}

function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const plain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return link && plain && link.origin === location.origin && link.pathname !== '/logout' ? link : undefined;
}

/** The single-page application: renders late, moves between its screens without a navigation. */
export function spa(): void {
  if (!app) return;
  void render();
  addEventListener('popstate', () => void render());
  document.addEventListener('click', (event) => {
    const link = ownLink(event);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void render();
  });
}
