import { Fault } from '../domain/fault.ts';
import { browser } from './browser.ts';

/** `local` outlives the browser, `session` ends with it and never reaches the disk, `sync` is the browser's own between machines. */
export type Area = 'local' | 'session' | 'sync';
export type Items = Record<string, unknown>;

/** The items of these keys, or all of the area's. @throws Fault `storage_failed` */
export async function readItems(area: Area, keys: string[] | null): Promise<Items> {
  try {
    return await browser.storage[area].get(keys);
  } catch (cause) {
    throw new Fault('storage_failed', cause);
  }
}

/** Writes all items or none: the browser takes one `set` as one transaction. @throws Fault `storage_full`, `storage_failed` */
export async function writeItems(area: Area, items: Items): Promise<void> {
  try {
    await browser.storage[area].set(items);
  } catch (cause) {
    throw new Fault(/quota|space/i.test(String(cause)) ? 'storage_full' : 'storage_failed', cause);
  }
}

/** Removes the items of these keys; those that are not there are passed over. @throws Fault `storage_failed` */
export async function removeItems(area: Area, keys: string[]): Promise<void> {
  try {
    await browser.storage[area].remove(keys);
  } catch (cause) {
    throw new Fault('storage_failed', cause);
  }
}

/** Calls `changed` with every change in the area, key by key with its new value, whoever made it; for as long as the background lives. */
export function onItemsChanged(area: Area, changed: (items: Items) => void): void {
  browser.storage.onChanged.addListener((changes, where) => {
    if (where === area)
      changed(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  });
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `task` after every task given before has ended, so that reading, changing and writing stored state is never
 * interleaved. A failing task fails alone. A task must not wait for another one given from within it.
 */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const run = last.then(task, task);
  last = run.catch(() => undefined);
  return run;
}
