import { CALL, type Channel, channelOf, HELLO } from '../../../lib/guard/channel.ts';
import type { Doc } from './doc.ts';

/**
 * The page world's half of the guard as close-ways asks it, over the real channel. What it puts before `fetch` and the
 * like takes a real browser: test/e2e/every-way and the browser trials see that.
 */
export function pageWorld({ view }: Doc): () => boolean {
  const { document, CustomEvent } = view;
  let channel: Channel | undefined;
  let open = false;
  const hello = (event: Event): void => {
    channel = channelOf(String((event as CustomEvent<unknown>).detail).split(' ')[0] ?? '');
    document.addEventListener(channel.open, () => {
      open = true;
    });
  };
  document.addEventListener(HELLO, hello, { once: true });
  document.dispatchEvent(new CustomEvent(CALL));
  return () => {
    open = false;
    if (channel) document.dispatchEvent(new CustomEvent(channel.ask));
    return !open;
  };
}
