/** A place in our own shadow root from which screen readers say what changed, once the one who types has paused. */
export function speaker(root: ShadowRoot, signal: AbortSignal): (words: string, soon?: boolean) => void {
  const region = root.ownerDocument.createElement('p');
  region.role = 'status';
  region.className = 'step-unseen';
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    region.remove();
  });
  return (words, soon = false) => {
    if (words === last && soon) return;
    last = words;
    clearTimeout(timer);
    // An empty region takes no part until it is needed; then it has to stand there before it speaks.
    if (words !== '' && !region.isConnected) root.append(region);
    timer = setTimeout(
      () => {
        if (region.textContent !== words) region.textContent = words;
      },
      soon ? AT_ONCE : PAUSE,
    );
  };
}

/** Milliseconds without typing after which a remark is spoken, and after a field was left. */
const PAUSE = 1200;
const AT_ONCE = 100;
