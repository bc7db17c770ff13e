import { browser } from './browser.ts';
import type { Items } from './storage-items.ts';

/**
 * What the administrator rolled out under these keys, or all of it; empty when it is nothing. Undefined when the browser
 * does not tell: Firefox refuses where there is no policy for the extension, and where it could not read its policies.
 */
export async function readManagedItems(keys: string[] | null): Promise<Items | undefined> {
  try {
    return await browser.storage.managed.get(keys);
  } catch {
    return undefined;
  }
}

/** Calls `changed` when the administrator's policy changes while the browser runs. Firefox takes in a policy only when it starts. */
export function onManagedChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}
