import { onDo, part } from './dom.ts';

const MOVES_ON_AFTER = 4000;

/** The transfer's message goes away by itself. */
export function movesOn(): void {
  if (part('moves-on')) setTimeout(() => part('moves-on') && location.assign('/contracts'), MOVES_ON_AFTER);
}

/** Small behaviours of single pages. */
export function small(): void {
  movesOn();
  onDo('back', () => history.back());
  onDo('close-dialog', (element) => element.closest<HTMLElement>('dialog, [role="dialog"]')?.remove());
  onDo('copy-address', () => void navigator.clipboard?.writeText(part('mail-address')?.textContent ?? ''));
  document.addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-nopaste]')) event.preventDefault();
  });
}
