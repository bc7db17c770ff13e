import { useState } from 'preact/hooks';

/** What was typed and not stored yet outlives a change of the office or view that is shown; never the page. */
const kept = new Map<string, string>();

/** The text typed under `key`; undefined when nothing is being typed. `set(undefined)` forgets it. */
export function useDraft(key: string): [string | undefined, (text: string | undefined) => void] {
  const [, again] = useState(0);
  const set = (text: string | undefined): void => {
    if (text === undefined) kept.delete(key);
    else kept.set(key, text);
    again((count) => count + 1);
  };
  return [kept.get(key), set];
}
