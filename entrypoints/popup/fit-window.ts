/** Milliseconds in which the browser has given the popup its size. */
const SETTLED = 150;

/**
 * Keeps the popup within the room that the browser gives it, so that only the list scrolls: on a low screen that is less
 * than it gives at most, and no style can know it, because the room itself follows from the content.
 */
export function fitWindow(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const { documentElement: root } = document;
  const fit = () => {
    if (root.scrollHeight > innerHeight) root.style.setProperty('--room', `${innerHeight}px`);
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(fit, SETTLED);
  };
  addEventListener('resize', soon);
  new ResizeObserver(soon).observe(document.body);
}
