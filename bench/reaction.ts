import type { CDPSession, Page } from 'puppeteer-core';
import { A, B } from '../test/e2e/support/offices.ts';
import { drops, type Reaction, react } from './pages/reaction-script.ts';
import { mainThread } from './record.ts';
import { median, quantile } from './statistics.ts';
import { open, pageOf, type Subject } from './subjects.ts';

const ELEMENTS = 5000;
const PER_SECOND = 2000;
/** Milliseconds for which the page goes on changing: longer than all reactions together. */
const CHANGING = 600_000;

/** The overlay's closed root, as an object of the page's own world, which only the tools' protocol gives. */
async function rootOf(cdp: CDPSession): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const host = html?.children?.find(({ localName }) => localName === 'shohyo-guard');
  const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('The page has no overlay.');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw new Error('The overlay cannot be reached.');
  return object.objectId;
}

/** How the banner follows the ID on a page that never stands still. */
export interface Reactions {
  frames: { median: number; p95: number };
  ms: { median: number; p95: number };
}

export async function reactions(ours: Subject, count: number): Promise<Reactions> {
  const page = await ours.session.newPage();
  try {
    await open(ours, page, 'match', pageOf('match', ELEMENTS));
    const cdp = await page.createCDPSession();
    const objectId = await rootOf(cdp);
    await page.evaluate((rate, ms) => void window.bench.change(rate, ms), PER_SECOND, CHANGING);
    const seen: Reaction[] = [];
    for (let at = 0; at < count; at++) {
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (yayoiId) { return (${react})(this, yayoiId); }`,
        arguments: [{ value: (at % 2 === 0 ? A : B).yayoiId }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      seen.push(result.value);
    }
    await page.evaluate(() => window.bench.rest());
    const of = (figure: (one: Reaction) => number) => {
      const figures = seen.map(figure);
      return { median: median(figures), p95: quantile(figures, 0.95) };
    };
    return { frames: of(({ frames }) => frames), ms: of(({ ms }) => ms) };
  } finally {
    await page.close();
  }
}

/** Processor time in the event of a drop, in milliseconds: `match` lets it through, `mismatch` stops it. */
export async function drop(subject: Subject, kind: 'match' | 'mismatch', count: number): Promise<number> {
  const page = await subject.session.newPage();
  try {
    await open(subject, page, kind, pageOf(kind, ELEMENTS));
    await page.evaluate(drops, 5);
    return (await mainThread(page, () => page.evaluate(drops, count))) / count;
  } finally {
    await page.close();
  }
}

/**
 * Moves everything below the page's top to and fro, a frame for each, by a style sheet's rule: the markup stays as it is, so
 * that the browser's placing of the notes is all there is to pay for. Goes into the page as source text.
 */
async function relayout(count: number): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { padding-top: 40px }');
  document.adoptedStyleSheets = [sheet];
  const rule = sheet.cssRules[0] as CSSStyleRule;
  for (let at = 0; at < count; at++) {
    rule.style.paddingTop = `${40 + (at % 2) * 20}px`;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

/** The page of the guides with the most fields. */
const FORM = { name: 'apply-form', elements: 1000 };

/** Processor time of the main thread for each re-layout of a form, in milliseconds. */
export async function layouts(subject: Subject, count: number): Promise<{ each: number; notes: number }> {
  const page = await subject.session.newPage();
  try {
    await open({ ...subject, isOurs: false }, page, 'unrecognised', FORM);
    const notes = subject.isOurs ? await notesOf(page) : 0;
    await page.evaluate(relayout, 5);
    const all = await mainThread(page, () => page.evaluate(relayout, count));
    return { each: all / count, notes };
  } finally {
    await page.close();
  }
}

async function notesOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: await rootOf(cdp),
    functionDeclaration: 'function () { return this.querySelectorAll("[role=note]:popover-open").length; }',
    returnByValue: true,
  });
  return result.value;
}
