import type { TaughtPlace } from '../domain/taught-place.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { describePlace } from '../identity/taught.ts';

export type Shown = (TaughtPlace & { yayoiId: YayoiId }) | undefined;

/**
 * Waits for the user's next press on the page and describes what was pressed; the page does not hear of it. Resting the
 * pointer on an icon first, so that its tooltip shows, works as ever. Resolves to `cancelled` when the signal ends.
 * @param isOurs whether an event is meant for our own overlay
 */
export function pressedPlace(
  view: Window,
  signal: AbortSignal,
  isOurs: (target: EventTarget | null) => boolean,
): Promise<Shown | 'cancelled'> {
  const end = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, end.signal]) };
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
    // The whole press is kept from the page: a button under the pointer must do nothing.
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const take = (event: Event): void => {
        if (!event.isTrusted || isOurs(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type !== 'click') return;
        end.abort();
        resolve(describePlace(event.composedPath()[0] as Element, view.location.pathname));
      };
      view.addEventListener(type, take, options);
    }
  });
}
