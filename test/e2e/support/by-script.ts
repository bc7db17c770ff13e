import type { Page } from 'puppeteer-core';
import { chooseFiles } from './give-files.ts';
import { sampleFile, sampleFolder } from './sample-files.ts';

/*
 * What the page's own scripts do with files. `run` travels as source text into the page: no names from outside it but
 * `sendChosen`, which sends what is chosen in an input as the page's upload does.
 */

type SendChosen = (input: HTMLInputElement) => void;
declare const sendChosen: SendChosen;

/** Gives the page `sendChosen`. Runs in the page. */
function addSendChosen(): void {
  const kept: HTMLInputElement[] = [];
  const send: SendChosen = (input) => {
    // While its dialog stands open the browser keeps an input alive; the driver has no dialog.
    kept.push(input);
    input.onchange = () => {
      (globalThis as { heard?: string[] }).heard?.push('change');
      const form = new FormData();
      for (const file of input.files ?? []) form.append('file', file);
      void fetch('/api/upload', { method: 'POST', body: form }).catch(() => undefined);
    };
  };
  Object.assign(globalThis, { sendChosen: send });
}

/** A button of the page that runs this, so that a real press stands behind it: without one no browser opens a dialog. */
export async function addButton(page: Page, run: () => void): Promise<string> {
  await page.evaluate(addSendChosen);
  await page.evaluate((source) => {
    document.querySelector('#by-script')?.remove();
    const button = document.createElement('button');
    button.id = 'by-script';
    button.textContent = '試す';
    button.onclick = new Function(`(${source})()`) as () => void;
    document.querySelector('h1')?.after(button);
  }, run.toString());
  return '#by-script';
}

/** Presses a button that runs this, and chooses a file of this name in the dialog if one opens; whether one did. */
export const pressToOpen = async (page: Page, run: () => void, name: string): Promise<boolean> =>
  chooseFiles(page, await addButton(page, run), [sampleFile(name)]);

/** The same for a folder with one file of this name in it. */
export const pressToOpenFolder = async (page: Page, run: () => void, name: string): Promise<boolean> =>
  chooseFiles(page, await addButton(page, run), [sampleFolder('領収書', name)]);

/** Each makes what is in no page, opens its dialog, and sends what was chosen. */
export const OPENERS = {
  click: () => {
    const input = document.createElement('input');
    input.type = 'file';
    sendChosen(input);
    input.click();
  },
  label: () => {
    const input = document.createElement('input');
    input.type = 'file';
    sendChosen(input);
    const words = document.createElement('b');
    const label = document.createElement('label');
    label.append(words, input);
    words.click();
  },
  event: () => {
    const input = document.createElement('input');
    input.type = 'file';
    sendChosen(input);
    input.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
  showPicker: () => {
    const input = document.createElement('input');
    input.type = 'file';
    sendChosen(input);
    document.body.append(input);
    try {
      input.showPicker();
    } catch {
      // As the browser refuses: the page goes on without a file.
    }
    input.remove();
  },
  folder: () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    sendChosen(input);
    document.body.append(input);
    input.click();
  },
  /** Opens nothing: puts an input for a real press into the page, which is gone before a file is chosen. */
  plant: () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'planted';
    input.onclick = () => setTimeout(() => input.remove());
    sendChosen(input);
    document.querySelector('h1')?.after(input);
  },
  /** An input of the page that is gone before a file is chosen. */
  takenAway: () => {
    const input = document.createElement('input');
    input.type = 'file';
    sendChosen(input);
    document.body.append(input);
    input.click();
    input.remove();
  },
} as const;
