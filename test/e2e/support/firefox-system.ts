import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';

/*
 * Code with the browser's own rights, which `-remote-allow-system-access` allows over WebDriver BiDi. Needed because the
 * protocol alone can neither look into a closed shadow root of an extension nor drop or paste a file.
 */

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Puppeteer has no public call for raw BiDi commands, and a second connection would need a session of its own. */
function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** Runs a function's source in the browser window's own process; values cross as JSON. */
export async function inBrowser(browser: Browser, run: string, ...values: unknown[]): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify((await (${run})(...JSON.parse(json))) ?? null)`,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
    arguments: [{ type: 'string', value: JSON.stringify(values) }],
  });
  const result = answer.result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (result.result === undefined) throw new Error(result.exceptionDetails?.text ?? 'No answer from Firefox.');
  return JSON.parse(result.result.value);
}

/** Source of a frame script's carrier: puts `run(content, ...values)` into the page's process and brings its answer back. */
const CARRIER = `async (id, key, run, values) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowserById(id);
  return new Promise((done) => {
    const take = ({ data }) => { messageManager.removeMessageListener(key, take); done(data); };
    messageManager.addMessageListener(key, take);
    const script = '(async () => (' + run + ')(content, ...' + JSON.stringify(values) + '))().then('
      + '(value) => sendAsyncMessage(' + JSON.stringify(key) + ', { value }),'
      + '(error) => sendAsyncMessage(' + JSON.stringify(key) + ', { error: String(error) }))';
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

/**
 * Runs `run(content, ...values)` in the page's own process with system rights; `content` is its window, seen past whatever
 * the page did to its globals. `run` travels as source text.
 */
export async function inContent<T>(page: Page, run: string, ...values: unknown[]): Promise<T> {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  const answer = await inBrowser(page.browser(), CARRIER, id, `e2e:${randomUUID()}`, run, values);
  const { value, error } = answer as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
