import fs from 'node:fs/promises';
import path from 'node:path';
import { inContent } from './firefox-system.ts';
import type { GiveFiles } from './give-files.ts';

/*
 * Headless Firefox has neither a drag service nor files on its clipboard, and WebDriver BiDi has no command for either.
 * So the events are made in the page's own process with system rights: they are `isTrusted`, go through every listener
 * and have the browser's default action (a file input takes a dropped file), as a person's do.
 */

const TYPES: Record<string, string> = { '.pdf': 'application/pdf', '.png': 'image/png', '.jpg': 'image/jpeg' };

async function carried(files: string[]) {
  return Promise.all(
    files.map(async (file) => ({
      path: path.resolve(file),
      name: path.basename(file),
      type: TYPES[path.extname(file).toLowerCase()] ?? '',
      base64: (await fs.readFile(file)).toString('base64'),
    })),
  );
}

/** Puts files into a DataTransfer in the name of the page, which otherwise may not read them. Names: `holder`, `list`. */
const FILL = `
  const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: true });
  const fill = (source) => Components.utils.evalInSandbox(source, sandbox);
  const add = (to) => fill('for (const f of ' + JSON.stringify(files) + ') ' + to + '.items.add('
    + 'new File([Uint8Array.from(atob(f.base64), (c) => c.charCodeAt(0))], f.name, { type: f.type }));');`;

const DROP = `async (content, selector, files) => {
  const target = content.document.querySelector(selector);
  if (!target) throw new Error(selector + ' is not in the page.');
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const clientX = x + width / 2, clientY = y + height / 2;
  ${FILL}
  let dataTransfer;
  const isFileInput = target.localName === 'input' && target.type === 'file';
  if (isFileInput) {
    // The input's own taking of a drop looks for files on disk, as system code hands them over.
    dataTransfer = new content.DataTransfer();
    for (const [index, { path }] of files.entries())
      dataTransfer.mozSetDataAt('application/x-moz-file', await content.File.createFromFileName(path), index);
  } else {
    fill('const carrier = new DataTransfer();');
    add('carrier');
    dataTransfer = fill('carrier');
  }
  const send = (type) => {
    const event = new content.DragEvent(type,
      { bubbles: true, cancelable: true, composed: true, dataTransfer, clientX, clientY, view: content });
    content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    return event.defaultPrevented;
  };
  send('dragenter');
  // Nothing took the dragover: the browser would not drop here.
  send(send('dragover') ? 'drop' : 'dragleave');
}`;

const PASTE = `(content, files) => {
  ${FILL}
  fill('const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true });');
  add('paste.clipboardData');
  // Sent by system code, the event is trusted.
  (content.document.activeElement ?? content.document.body).dispatchEvent(fill('paste'));
}`;

export const firefoxFiles: GiveFiles = {
  drop: async (page, selector, files) => {
    await page.waitForSelector(selector);
    await inContent(page, DROP, selector, await carried(files));
  },
  paste: async (page, files) => {
    await inContent(page, PASTE, await carried(files));
  },
};
