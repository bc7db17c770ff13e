import type { Runtime } from 'webextension-polyfill';
import type { z } from 'zod';
import { Fault, faultCode } from '../domain/fault.ts';
import { browser } from './browser.ts';
import { type MessageName, type Protocol, protocol } from './protocol.ts';
import { isExtensionPage, isOwnSender, senderSite } from './sender.ts';

export type Sender = Runtime.MessageSender;
/** Answers one message; the request was checked, the answer will be. */
export type Handler<K extends MessageName> = (
  request: z.output<Protocol[K]['request']>,
  sender: Sender,
) => Promise<z.input<Protocol[K]['response']>> | z.input<Protocol[K]['response']>;
export type Handlers = { [K in MessageName]: Handler<K> };
/** What goes back: the response, or the `FaultCode` of why there is none. */
export type Answer = { response: unknown } | { error: string };

export interface ServeOptions {
  isExtensionPage?: (sender: Sender) => boolean;
}

function isName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(protocol, name);
}

async function answer<K extends MessageName>(
  name: K,
  handler: Handler<K>,
  request: unknown,
  sender: Sender,
): Promise<Answer> {
  const { request: asked, response: told } = protocol[name] as { request: z.ZodType; response: z.ZodType };
  try {
    const read = asked.safeParse(request);
    if (!read.success) throw new Fault('bad_request', read.error);
    const response = told.safeParse(await handler(read.data as z.output<Protocol[K]['request']>, sender));
    if (!response.success) throw new Fault('bad_response', response.error);
    return { response: response.data };
  } catch (thrown) {
    return { error: faultCode(thrown) };
  }
}

/**
 * The one listener for messages `{ name, request }`. Messages without a handler here are left to others; a sender that may
 * not ask is answered `{ error: 'refused' }`; everything else `{ response }` or `{ error }`.
 * Must be called before the background first yields, or the browser does not wake it for messages.
 */
export function serve(handlers: Partial<Handlers>, options: ServeOptions = {}): void {
  const fromExtension = options.isExtensionPage ?? isExtensionPage;
  const mayAsk = (name: MessageName, sender: Sender): boolean =>
    isOwnSender(sender) &&
    (fromExtension(sender) || (protocol[name].from === 'page' && senderSite(sender) !== undefined));

  const listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void): true | undefined => {
    if (typeof message !== 'object' || message === null || !('name' in message) || !isName(message.name))
      return undefined;
    const handler = handlers[message.name] as Handler<MessageName> | undefined;
    if (!handler) return undefined;
    const request = 'request' in message ? message.request : undefined;
    if (mayAsk(message.name, sender)) void answer(message.name, handler, request, sender).then(sendResponse);
    else sendResponse({ error: 'refused' });
    return true;
  };
  // A listener that returns a promise would do in both browsers, but not in the tests' stand-in for them.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}
