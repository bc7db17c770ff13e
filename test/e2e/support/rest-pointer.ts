import type { Page } from 'puppeteer-core';

/** Takes the pointer to where it shows nothing. A page that the browser has just lost takes no pointer: an empty one does. */
export async function restPointer(page: Page): Promise<void> {
  const rest = () => page.mouse.move(8, 700);
  await rest().catch(async () => {
    await page.goto('about:blank');
    await rest();
  });
}
