import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/screens/watch.ts';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 60));
let end = new AbortController();
const changed = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  end = new AbortController();
  changed.mockReset();
  watchPage(document, end.signal, changed);
});
afterEach(async () => {
  end.abort();
  Reflect.deleteProperty(document, 'hidden');
  await settle();
});

const add = (name: string, parent: Element = document.body): HTMLElement => {
  const element = document.createElement(name);
  parent.append(element);
  return element;
};

describe('watchPage', () => {
  it('says nothing at the start', async () => {
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it.each<[string, (element: HTMLElement) => void]>([
    ['an element comes', (element) => add('h1', element)],
    ['a text changes', (element) => element.append('契約一覧')],
    ['something is hidden', (element) => element.setAttribute('hidden', '')],
    ['a style changes', (element) => element.setAttribute('style', 'display:none')],
    ['a class changes', (element) => element.setAttribute('class', 'open')],
    ['a tooltip changes', (element) => element.setAttribute('title', 'b@example.co.jp')],
    ['a name changes', (element) => element.setAttribute('aria-label', 'b@example.co.jp')],
    ['details open', (element) => element.dispatchEvent(new Event('toggle'))],
    ['the address changes', () => window.dispatchEvent(new Event('popstate'))],
    ['the fragment changes', () => window.dispatchEvent(new Event('hashchange'))],
    ['the page comes back from the cache', () => window.dispatchEvent(new Event('pageshow'))],
  ])('notices that %s', async (_, change) => {
    const element = add('div');
    await settle();
    changed.mockReset();
    change(element);
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('notices a change of the content a moment later, and many of them once', async () => {
    const content = add('main');
    await settle();
    changed.mockReset();
    for (let count = 0; count < 500; count += 1) add('p', content).append(String(count));
    await settle();
    expect(changed).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });

  it('notices a change around the content at once, whatever the content does', async () => {
    const content = add('main');
    await settle();
    changed.mockReset();
    add('p', content);
    add('div').setAttribute('title', 'b@example.co.jp');
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells many changes of one frame once', async () => {
    for (let count = 0; count < 500; count += 1) add('p').append(String(count));
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells changes of a page in the background without waiting for a frame', async () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    const frame = vi.spyOn(window, 'requestAnimationFrame');
    add('p');
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(frame).not.toHaveBeenCalled();
    frame.mockRestore();
  });

  it('does not lose a change when the page goes to the background before the frame', async () => {
    const frame = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(7);
    add('p');
    await Promise.resolve();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    frame.mockRestore();
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('does not watch our own overlay', async () => {
    const overlay = document.createElement('shohyo-guard');
    document.documentElement.append(overlay);
    add('p', overlay).setAttribute('class', 'x');
    overlay.setAttribute('style', 'all:initial');
    overlay.remove();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('ends with the signal, also for what is already on its way', async () => {
    add('p');
    await Promise.resolve();
    end.abort();
    add('p');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('does not begin after the signal', async () => {
    watchPage(document, end.signal, changed);
    end.abort();
    const late = vi.fn();
    watchPage(document, end.signal, late);
    add('p');
    await settle();
    expect(late).not.toHaveBeenCalled();
  });
});
