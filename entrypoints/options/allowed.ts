import type { Settings } from '../../lib/domain/settings.ts';
import { browser } from '../../lib/platform/browser.ts';

/**
 * The change of settings with the permission that it needs, or undefined when the user does not give it. To be called in
 * the press itself: browsers take no request for a permission later.
 */
export async function allowed(change: Partial<Settings>): Promise<Partial<Settings> | undefined> {
  if (!change.reminders) return change;
  return (await browser.permissions.request({ permissions: ['notifications'] })) ? change : undefined;
}
