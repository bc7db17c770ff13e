import { type DetachedWindowAPI, GlobalWindow } from 'happy-dom';

export type View = typeof globalThis & globalThis.Window & { happyDOM: DetachedWindowAPI };
const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** An empty window that has done everything it does by itself in real time. */
export async function emptyView(): Promise<View> {
  const view = new GlobalWindow({
    url: 'https://voucher.yayoi-kk.co.jp/',
    width: 1280,
    height: 800,
  }) as unknown as View;
  while (view.document.readyState !== 'complete') await nextTurn();
  await nextTurn();
  return view;
}

/** Gives a window's memory back. */
export function closeView(view: View): void {
  void view.happyDOM.close();
}

/** Puts the replica's HTML into the body, in place of what is there or at its end, or after another element. */
export function put(view: View, at: Element, html: string, instead = false): void {
  const parsed = new view.DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  if (instead) at.replaceChildren(...parsed.body.childNodes);
  else if (at === view.document.body) at.append(...parsed.body.childNodes);
  else at.after(...parsed.body.childNodes);
}
