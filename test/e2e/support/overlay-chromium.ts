import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { placeOf, shownText } from './in-page.ts';
import { type Overlay, overlayFrom, type Place } from './overlay.ts';

type DomNode = Protocol.DOM.Node;

/** The tools' protocol sees closed shadow roots; an isolated world keeps what is run there from the page. */
class ShadowReader {
  readonly #cdp: CDPSession;
  constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  async root(): Promise<DomNode | undefined> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find((child) => child.localName === 'html');
    return html?.children?.find((child) => child.localName === 'shohyo-guard')?.shadowRoots?.[0];
  }

  async call<T>(backendNodeId: number, run: string): Promise<T> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const world = await this.#cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'e2e' });
    const { object } = await this.#cdp.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: world.executionContextId,
    });
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.callFunctionOn', {
      ...(object.objectId ? { objectId: object.objectId } : {}),
      functionDeclaration: `function () { return (${run})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** The query knows elements alone, not a shadow root or its host: it is asked of the root's children. */
  async named(root: DomNode) {
    const elements = root.children?.filter(({ nodeType }) => nodeType === 1) ?? [];
    const trees = await Promise.all(
      elements.map(({ backendNodeId }) => this.#cdp.send('Accessibility.queryAXTree', { backendNodeId })),
    );
    return trees
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) => {
        const name: unknown = node.name?.value;
        const id = node.backendDOMNodeId;
        if (node.ignored || typeof name !== 'string' || name === '' || id === undefined) return [];
        const place = () => this.call<Place>(id, placeOf.toString());
        return [{ role: String(node.role?.value), name, place }];
      });
  }
}

const readers = new WeakMap<Page, Promise<ShadowReader>>();

async function reader(page: Page): Promise<ShadowReader> {
  const kept = readers.get(page) ?? page.createCDPSession().then((cdp) => new ShadowReader(cdp));
  readers.set(page, kept);
  return kept;
}

export function chromiumOverlay(page: Page): Overlay {
  return overlayFrom(page, {
    text: async () => {
      const shadow = await reader(page);
      const root = await shadow.root();
      return root ? shadow.call<string>(root.backendNodeId, shownText.toString()) : '';
    },
    controls: async () => {
      const shadow = await reader(page);
      const root = await shadow.root();
      return root ? shadow.named(root) : [];
    },
  });
}
