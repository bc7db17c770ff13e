import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Fault } from '../../../lib/domain/fault.ts';
import { AskError, ask } from '../../../lib/platform/ask-checked.ts';
import { senderSite } from '../../../lib/platform/sender.ts';
import { type Handlers, type Sender, serve } from '../../../lib/platform/serve.ts';

const SITE = 'https://smart.yayoi-kk.co.jp';
const id = () => fakeBrowser.runtime.id;
const popup = (): Sender => ({ id: id(), url: fakeBrowser.runtime.getURL('/popup.html') });
const tab = (url: string) => ({ tab: { url } as NonNullable<Sender['tab']> });
const page = (): Sender => ({ id: id(), url: `${SITE}/top`, ...tab(`${SITE}/top`) });

/** What the listener answers; undefined when it leaves the message to others. */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  let answer: (value: unknown) => void = () => undefined;
  const answered = new Promise((done) => {
    answer = done;
  });
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...given: unknown[]) => Promise<unknown[]>;
  const kept = await trigger(message, sender, answer);
  return kept.includes(true) ? answered : undefined;
}

const list = vi.fn<Handlers['ledger/list']>(() => ({ revision: 'r', total: 0, offices: [], unreadable: 0 }));
const signIn = vi.fn<Handlers['page/sign-in']>(() => ({}));
const add = vi.fn<Handlers['ledger/add']>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  serve({ 'ledger/list': list, 'page/sign-in': signIn, 'ledger/add': add });
});

const LIST = { name: 'ledger/list', request: {} };
const SIGN_IN = { name: 'page/sign-in', request: { yayoiId: 'Ａ@example.co.jp' } };

describe('who may ask', () => {
  test.each<[string, unknown, () => Sender, boolean]>([
    ['popup asks for the ledger', LIST, popup, true],
    ['options page in a tab', LIST, () => ({ ...popup(), ...tab(fakeBrowser.runtime.getURL('/options.html')) }), true],
    ['a page of the sites asks for the ledger', LIST, page, false],
    ['another extension asks', LIST, () => ({ ...popup(), id: 'other' }), false],
    ['nobody in particular asks', LIST, () => ({}), false],
    ['an address that only begins alike', LIST, () => ({ id: id(), url: 'https://example.co.jp/popup.html' }), false],
    ['a page tells a sign-in', SIGN_IN, page, true],
    ['the popup may do what a page may', SIGN_IN, popup, true],
    [
      'a page of another site',
      SIGN_IN,
      () => ({ id: id(), url: 'https://example.co.jp/', ...tab('https://example.co.jp/') }),
      false,
    ],
    ['a page without TLS', SIGN_IN, () => ({ id: id(), url: 'http://smart.yayoi-kk.co.jp/', ...tab('x') }), false],
    ['a page without a tab', SIGN_IN, () => ({ id: id(), url: `${SITE}/` }), false],
    ['another extension plays page', SIGN_IN, () => ({ ...page(), id: 'other' }), false],
  ])('%s: %#', async (_, message, sender, allowed) => {
    const answer = await send(message, sender());
    if (allowed) expect(answer).toHaveProperty('response');
    else expect(answer).toEqual({ error: 'refused' });
    expect(list.mock.calls.length + signIn.mock.calls.length).toBe(allowed ? 1 : 0);
  });

  test.each<[Sender, string | undefined]>([
    [{ url: 'about:blank', ...tab(`${SITE}/a`) }, SITE],
    [{ url: 'about:srcdoc', origin: SITE, ...tab('https://example.co.jp') } as Sender, SITE],
    [{ url: 'about:blank', ...tab('https://example.co.jp') }, undefined],
    [{ url: 'https://example.co.jp/', ...tab(`${SITE}/a`) }, undefined],
    [{ url: `${SITE}/frame`, ...tab('https://example.co.jp/') }, SITE],
    [{ url: `${SITE}/frame` }, undefined],
  ])('the site of %j is %s', (sender, site) => {
    expect(senderSite(sender)).toBe(site);
  });

  test('what counts as an own page can be told', async () => {
    fakeBrowser.reset();
    serve({ 'ledger/list': list }, { isExtensionPage: () => false });
    expect(await send(LIST, popup())).toEqual({ error: 'refused' });
  });
});

describe('what is asked and answered', () => {
  test('the request is parsed before the handler sees it', async () => {
    await send(SIGN_IN, page());
    expect(signIn.mock.calls[0]?.[0]).toEqual({ yayoiId: 'a@example.co.jp' });
  });

  test.each([
    [{ name: 'ledger/add' }],
    [{ name: 'ledger/add', request: { office: { name: '' } } }],
    [{ name: 'ledger/add', request: { office: { name: 'A' }, more: 1 } }],
    [{ name: 'ledger/list', request: null }],
  ])('%j is a bad request', async (message) => {
    expect(await send(message, popup())).toEqual({ error: 'bad_request' });
    expect(add).not.toHaveBeenCalled();
  });

  test.each([
    undefined,
    null,
    'ledger/list',
    {},
    { name: 'none' },
    { name: 'toString' },
    { name: '__proto__' },
    { name: 7 },
    { name: 'ledger/undo', request: { undo: 't' } },
  ])('%j is left to others', async (message) => {
    expect(await send(message, popup())).toBeUndefined();
  });

  test('an answer that is not of the protocol does not leave', async () => {
    list.mockReturnValueOnce({ offices: 'all' } as unknown as ReturnType<Handlers['ledger/list']>);
    expect(await send(LIST, popup())).toEqual({ error: 'bad_response' });
  });

  test.each([
    [new Fault('storage_full'), 'storage_full'],
    [new Error('a@example.co.jp'), 'failed'],
    ['text', 'failed'],
  ])('%s is answered as %s and says no more', async (thrown, error) => {
    list.mockImplementationOnce(() => {
      throw thrown;
    });
    expect(await send(LIST, popup())).toEqual({ error });
  });
});

describe('asking', () => {
  const answering = (answer: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(answer as never);

  test('gets the parsed response', async () => {
    const sent = answering({ response: { undone: true, more: 1 } });
    expect(await ask('ledger/undo', { undo: 't' })).toEqual({ undone: true });
    expect(sent).toHaveBeenCalledWith({ name: 'ledger/undo', request: { undo: 't' } });
  });

  test.each([
    [{ error: 'storage_full' }, 'storage_full'],
    [{ error: 'what?' }, 'failed'],
    [{ response: { undone: 'yes' } }, 'bad_response'],
    [{}, 'bad_response'],
    [undefined, 'no_answer'],
    ['text', 'no_answer'],
  ])('%j is an error', async (answer, code) => {
    answering(answer);
    const asked = ask('ledger/undo', { undo: 't' });
    await expect(asked).rejects.toBeInstanceOf(AskError);
    await expect(asked).rejects.toMatchObject({ code });
  });

  test('a background that is gone is an error', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no receiving end'));
    await expect(ask('ledger/undo', { undo: 't' })).rejects.toMatchObject({ code: 'no_answer' });
  });
});
