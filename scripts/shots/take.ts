import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../lib/run-step.ts';
import type { Language } from './in-language.ts';

/** What the stores take, in pixels. */
export const SIZE = { width: 1280, height: 800 };

/** One picture, as PNG for the stores (`.output/shots`) and small for the documents (`docs/images`). */
export async function take(page: Page, language: Language, name: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const folders = { png: path.join(ROOT, '.output/shots', language), webp: path.join(ROOT, 'docs/images', language) };
  for (const folder of Object.values(folders)) fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folders.png, `${name}.png`), await page.screenshot({ type: 'png' }));
  fs.writeFileSync(path.join(folders.webp, `${name}.webp`), await page.screenshot({ type: 'webp', quality: 72 }));
  console.log(`${language} ${name}`);
}
