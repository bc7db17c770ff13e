import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** The sizes the browsers' toolbars, extension lists and stores ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/', import.meta.url);

// Chromium's manifest takes no SVG, so the one drawing is built into sizes: `node scripts/icons.ts` after changing it.
const drawing = await readFile(new URL('icon.svg', folder), 'base64');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await writeFile(new URL(`icon/${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
