import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { inContent } from './firefox-system.ts';
import type { Box } from './overlay.ts';
import { browserName } from './session.ts';

/*
 * Looks into the overlay's closed shadow root for what `Overlay` does not tell: places, focus, roles without a name.
 * What is run there travels as source text: no names from outside the function but those of `GLOBALS`.
 */

const GLOBALS = 'const getComputedStyle = (element) => content.getComputedStyle(element);';
const ROOT = `content.document.querySelector(':root > shohyo-guard')?.openOrClosedShadowRoot`;
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function chromiumRoot(cdp: CDPSession): Promise<Protocol.DOM.Node | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  return html?.children?.find(({ localName }) => localName === 'shohyo-guard')?.shadowRoots?.[0];
}

async function call<T>(cdp: CDPSession, backendNodeId: number, run: string, values: unknown[]): Promise<T> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'e2e-inside' });
  const { object } = await cdp.send('DOM.resolveNode', {
    backendNodeId,
    executionContextId: world.executionContextId,
  });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${run})(this, ...${JSON.stringify(values)}); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function cdpOf(page: Page): Promise<CDPSession> {
  const cdp = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, cdp);
  return cdp;
}

/** Runs a function on the overlay's shadow root; undefined when the page has no overlay. */
export async function inside<T, V extends unknown[]>(
  page: Page,
  run: (root: ShadowRoot, ...values: V) => T,
  ...values: V
): Promise<T | undefined> {
  if (browserName === 'firefox') {
    const source = `(content, ...values) => { ${GLOBALS} const root = ${ROOT}; return root ? (${run})(root, ...values) : null; }`;
    return (await inContent<T | null>(page, source, ...values)) ?? undefined;
  }
  const cdp = await cdpOf(page);
  const root = await chromiumRoot(cdp);
  return root && call<T>(cdp, root.backendNodeId, run.toString(), values);
}

/** The texts of what has this role in the browser's accessibility tree, named or not. */
export async function textsWithRole(page: Page, role: string): Promise<string[]> {
  if (browserName === 'firefox') {
    const run = `async (content, role) => {
      const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
      const found = [];
      for (const element of ${ROOT}?.querySelectorAll('*') ?? [])
        if (element.checkVisibility() && (await accessibility.getComputedRole(element)) === role) found.push(element.innerText);
      return found;
    }`;
    return inContent<string[]>(page, run, role);
  }
  const cdp = await cdpOf(page);
  const root = await chromiumRoot(cdp);
  const elements = root?.children?.filter(({ nodeType }) => nodeType === 1) ?? [];
  const trees = await Promise.all(
    elements.map(({ backendNodeId }) => cdp.send('Accessibility.queryAXTree', { backendNodeId, role })),
  );
  const ids = trees.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.ignored ? [] : (node.backendDOMNodeId ?? []))),
  );
  return Promise.all(ids.map((id) => call<string>(cdp, id, '(element) => element.innerText', [])));
}

export interface Popover {
  text: string;
  role: string | null;
  box: Box;
}

/** Every part of the overlay that lies on the page: card, dialog, notes, ring. Those out of sight are left out. */
export async function popovers(page: Page): Promise<Popover[]> {
  const found = await inside(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('[popover]')]
      .filter((one) => one.matches(':popover-open') && getComputedStyle(one).visibility === 'visible')
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { text: one.textContent, role: one.getAttribute('role'), box: { x, y, width, height } };
      }),
  );
  return found ?? [];
}

/** What has the focus inside the overlay, as its text; an empty string for a field; undefined when the focus is elsewhere. */
export async function focusInside(page: Page): Promise<string | undefined> {
  const focused = await inside(page, (root) => {
    const element = root.activeElement as HTMLElement | null;
    return element === null ? null : (element.getAttribute('aria-label') ?? element.textContent);
  });
  return focused ?? undefined;
}

/** The role under which each browser lists what unfolds a part of the dialog (`<summary>`). */
export const SUMMARY = browserName === 'chromium' ? 'DisclosureTriangle' : '';
