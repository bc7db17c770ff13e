import type { Runtime } from 'webextension-polyfill';
import { pageBrowser } from './page-browser.ts';
import type { MessageName, Request, Response } from './protocol.ts';

/** The background refused or failed; the message is its code for why. */
export class AskFailed extends Error {}

/**
 * Asks the background from a content script. The background checks request and answer against the protocol's schemas,
 * so that this side needs none.
 * @throws AskFailed when the background refuses or fails; the browser's own error when it is gone
 */
export async function askFromPage<K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> {
  const answer = (await pageBrowser.runtime.sendMessage({ name, request })) as
    | { response?: Response<K>; error?: string }
    | undefined;
  if (answer?.response === undefined) throw new AskFailed(answer?.error ?? 'no_answer');
  return answer.response;
}

/** `lost` when the extension was updated or removed under this page, so that its script can ask no one any more. */
export function contactAfterFailure(): 'failed' | 'lost' {
  try {
    return pageBrowser.runtime?.id ? 'failed' : 'lost';
  } catch {
    return 'lost';
  }
}

/** Keys of storage.local that change what a page is told: offices, targets, settings, the administrator's policy, taught places, progress. */
const TOLD = /^(?:office:|targets|settings|managed|taught|progress:)/;
/** Its value is the place of the newest sign-in or sign-out in the order of documents. */
const SESSIONS = 'sessions-changed';

/**
 * Calls `changed` as soon as the background has stored something that pages are told of, even if it stops right after.
 * For news of a session it is called with its place in the order of documents: younger documents know already.
 */
export function onStoredChange(changed: (order?: number) => void): void {
  pageBrowser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const news = changes[SESSIONS]?.newValue;
    if (typeof news === 'number') changed(news);
    if (Object.keys(changes).some((key) => TOLD.test(key))) changed();
  });
}

/** Calls `changed` whenever the journal has become another one. */
export function onJournalChange(changed: () => void): void {
  pageBrowser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'journal-changed' in changes) changed();
  });
}

/** What the background says to a page of its own accord. */
interface Told {
  /** Asks what this page's verdict is now. */
  'guard/report': () => unknown;
  /** A file was stopped in one of the tab's frames. */
  'guard/stopped': () => unknown;
}

/** Hears the background; nobody else can send these messages. */
export function hearBackground(told: Told): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== pageBrowser.runtime.id || typeof message !== 'object' || message === null) return false;
    const name = (message as { name?: unknown }).name;
    if (name === 'guard/report' || name === 'guard/stopped') sendResponse(told[name]());
    return false;
  };
  pageBrowser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
