import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { nextTail } from './sample-files.ts';
import { WAIT_MS } from './until.ts';

/**
 * Files given to a page as a person gives them: every event is the browser's own (`isTrusted`).
 * Whether they arrived is not said here: the replica's record says it.
 */
export interface GiveFiles {
  /** Drops files from outside onto the middle of an element. */
  drop(page: Page, selector: string, files: string[]): Promise<void>;
  /**
   * Pastes files where the focus is. Chromium takes one PNG and the page gets it as `image.png`
   * (a copied picture: the only file that a headless clipboard carries).
   */
  paste(page: Page, files: string[]): Promise<void>;
}

/** Milliseconds in which a file dialog is asked for by a browser that answers. Only a test that expects none waits this long. */
const DIALOG_MS = 3_000;

/** Comes once the browser has had the time for a dialog and answers, so that a busy machine is not taken for a closed gate. */
async function noDialog(page: Page): Promise<undefined> {
  await sleep(DIALOG_MS);
  // A page that is being replaced has opened none.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100))).catch(() => undefined);
}

/** What may open a file dialog: a selector is clicked with the mouse. */
type Trigger = string | (() => Promise<unknown>);

const pull = (page: Page, trigger: Trigger): Promise<unknown> =>
  typeof trigger === 'string' ? page.click(trigger) : trigger();

/** Chooses the files in the dialog that has to open. */
export async function chooseInDialog(page: Page, trigger: Trigger, files: string[]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForFileChooser({ timeout: WAIT_MS }), pull(page, trigger)]);
  await dialog.accept(files);
}

/**
 * Chooses the files if a dialog opens. Answers whether one opened. Without a dialog no file is chosen: nothing is put into
 * an input from outside.
 */
export async function chooseFiles(page: Page, trigger: Trigger, files: string[]): Promise<boolean> {
  const waiting = new AbortController();
  const dialog = page.waitForFileChooser({ timeout: WAIT_MS, signal: waiting.signal }).catch(() => undefined);
  try {
    await pull(page, trigger);
    const opened = await Promise.race([dialog, noDialog(page)]);
    await opened?.accept(files);
    return opened !== undefined;
  } finally {
    waiting.abort();
  }
}

/** The page's own script puts a file into an input: a way in without dialog, drop or paste, before a form is sent. */
export async function fillByScript(page: Page, selector: string, name: string): Promise<void> {
  await page.$eval(
    selector,
    (input, called, tail) => {
      const carried = new DataTransfer();
      carried.items.add(new File(['%PDF-1.4', tail], called, { type: 'application/pdf' }));
      (input as HTMLInputElement).files = carried.files;
    },
    name,
    nextTail(),
  );
}

/** Sends a form by a real click on one of its buttons, or by the Enter key in one of its fields. */
export async function submitForm(page: Page, selector: string, how: 'click' | 'Enter' = 'click'): Promise<void> {
  if (how === 'click') return page.click(selector);
  await page.focus(selector);
  await page.keyboard.press('Enter');
}
