import type { Settings } from '../../../lib/domain/settings.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Sets one of the options page's checkboxes and waits until it is stored. */
export async function setSetting(session: Session, name: keyof Settings, on: boolean): Promise<void> {
  const page = await session.extensionPage('options.html');
  const selector = `input[type=checkbox][name="${name}"]`;
  const checked = () => page.$eval(selector, (box) => (box as HTMLInputElement).checked);
  await page.waitForSelector(selector);
  if ((await checked()) !== on) await page.click(selector);
  await until(`${name} to be stored`, async () => {
    const again = await session.extensionPage('options.html');
    await again.waitForSelector(selector);
    const stored = await again.$eval(selector, (box) => (box as HTMLInputElement).checked);
    await again.close();
    return stored === on;
  });
  await page.close();
}
