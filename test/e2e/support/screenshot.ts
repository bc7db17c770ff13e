import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Keeps what a page looks like under `test-output/<browser>/<name>.png`, for a look after a failure. */
export async function screenshot(
  page: Page,
  name: string,
  folder = `test-output/${process.env.E2E_BROWSER ?? 'chromium'}`,
): Promise<string> {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  fs.writeFileSync(file, await page.screenshot());
  return file;
}
