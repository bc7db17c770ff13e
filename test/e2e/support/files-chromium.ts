import fs from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { GiveFiles } from './give-files.ts';

/** `clipboardPage` opens a page from which the clipboard can be written: secure, and not one of the replica's. */
export function chromiumFiles(clipboardPage: () => Promise<Page>): GiveFiles {
  return {
    drop: async (page, selector, files) => {
      const target = await page.waitForSelector(selector);
      await target?.scrollIntoView();
      const box = await target?.boundingBox();
      if (!box) throw new Error(`${selector} is not shown.`);
      const cdp = await page.createCDPSession();
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // As from the desktop: the browser itself leaves out the drop when nothing took the dragover.
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await cdp.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files, dragOperationsMask: 1 } });
      }
      await cdp.detach();
    },
    paste: async (page, files) => {
      const [file, more] = files;
      if (file === undefined || more !== undefined) throw new Error('Chromium pastes one PNG at a time.');
      const png = (await fs.readFile(file)).toString('base64');
      const helper = await clipboardPage();
      await helper.bringToFront();
      await helper.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
      }, png);
      await helper.close();
      await page.bringToFront();
      await page.keyboard.down('Control');
      // Keys of the tools' protocol reach the page but no editing command: it has to be named.
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
  };
}
