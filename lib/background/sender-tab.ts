import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/serve.ts';

/** The tab a page's message comes from. @throws when it comes from elsewhere */
export function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('not from a tab');
  return id;
}

/** Runs one of the content scripts that are not in the manifest in the frame that asks for it. */
export async function runScript(sender: Sender, name: 'guide' | 'field-help'): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] },
    files: [`/content-scripts/${name}.js`],
    injectImmediately: true,
  });
}
