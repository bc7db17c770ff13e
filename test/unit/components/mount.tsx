import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { TextContext } from '../../../components/ui/text.ts';
import type { Text } from '../../../lib/domain/text-key.ts';

/** Sentences as their key and values, so that tests read no language. */
export const text: Text = (key, ...values) => [key, ...values].join(' ');

const mounted = new Set<HTMLElement>();
afterEach(() => {
  for (const place of mounted) {
    render(null, place);
    place.remove();
  }
  mounted.clear();
});

/** Renders into a fresh place of the document; `again` renders other content into the same place. */
export async function mount(content: ComponentChildren) {
  const place = document.createElement('div');
  document.body.append(place);
  mounted.add(place);
  const again = (next: ComponentChildren) =>
    act(() => render(<TextContext.Provider value={text}>{next}</TextContext.Provider>, place));
  await again(content);
  const all = <E extends HTMLElement>(selector: string) => Array.from(place.querySelectorAll<E>(selector));
  const one = <E extends HTMLElement>(selector: string): E => {
    const [found] = all<E>(selector);
    if (!found) throw new Error(`nothing fits ${selector}`);
    return found;
  };
  return { place, again, all, one };
}

export const click = (element: HTMLElement) => act(() => element.click());

export const type = (element: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const leave = (element: HTMLElement) =>
  act(() => {
    element.dispatchEvent(new FocusEvent('blur'));
  });

export const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
