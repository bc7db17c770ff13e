/** Attributes that change what a person reads. */
const READ = ['hidden', 'style', 'class', 'open', 'title', 'aria-label', 'alt', 'placeholder', 'value', 'type', 'role'];
const SHOWING = new Set(['visibility', 'display']);
/** What a page is about. Who is signed in stands around it, so nothing in it has to be noticed within a frame. */
const CONTENT = 'main,[role="main"],article,table';
/** Milliseconds within which changes of the content alone are noticed; a list that never stands still must cost nothing. */
const SOON = 150;
const MOVES = ['popstate', 'hashchange', 'pageshow', 'load'];

/**
 * Calls `onChange` after the page may read differently: in the next frame for what frames the content, a moment later
 * for the content itself, in a task of its own while the tab is in the background, and not for changes inside our own
 * overlay. Says nothing at the start. Ends with `signal`.
 */
export function watchPage(document: Document, signal: AbortSignal, onChange: () => void): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    view.cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(soon);
    frame = 0;
    task = undefined;
    soon = undefined;
  };
  const look = (): void => {
    forget();
    onChange();
  };
  let soon: ReturnType<typeof setTimeout> | undefined;
  const expect = (): void => {
    if (frame !== 0 || task !== undefined) return;
    if (document.hidden) task = setTimeout(look, 0);
    else frame = view.requestAnimationFrame(look);
  };
  const expectSoon = (): void => {
    soon ??= setTimeout(look, SOON);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (!isOfThePage(record)) continue;
      if (!isContent(record.target)) return expect();
      expectSoon();
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: READ,
  });
  for (const move of MOVES) view.addEventListener(move, expect, { signal });
  navigation(view)?.addEventListener('currententrychange', expect, { signal });
  // Details, popovers and fades show and hide text without a change of the markup.
  document.addEventListener('toggle', expect, { signal, capture: true });
  const faded = ({ propertyName }: TransitionEvent): void => (SHOWING.has(propertyName) ? expect() : undefined);
  document.addEventListener('transitionend', faded, { signal, capture: true });
  // A frame that was asked for never comes once the tab is in the background.
  document.addEventListener('visibilitychange', () => (frame !== 0 && document.hidden ? look() : undefined), {
    signal,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    forget();
  });
}

function navigation(view: Window): EventTarget | undefined {
  return 'navigation' in view ? (view.navigation as EventTarget) : undefined;
}

function isContent(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element?.closest(CONTENT) != null;
}

function isOfThePage({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element?.closest('shohyo-guard')) return false;
  if (type !== 'childList') return true;
  const only = addedNodes.length + removedNodes.length === 1 ? (addedNodes[0] ?? removedNodes[0]) : undefined;
  return only?.nodeName.toLowerCase() !== 'shohyo-guard';
}
