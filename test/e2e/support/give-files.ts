import type { Page } from 'puppeteer-core';

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

/** How long a file dialog may take to be asked for. Only a test that expects none waits this long. */
const DIALOG_MS = 2_000;

/**
 * Does what may open a file dialog (a selector is clicked with the mouse) and chooses the files if one opens.
 * Answers whether one opened. Without a dialog no file is chosen: nothing is put into an input from outside.
 */
export async function chooseFiles(
  page: Page,
  trigger: string | (() => Promise<unknown>),
  files: string[],
): Promise<boolean> {
  const dialog = page.waitForFileChooser({ timeout: DIALOG_MS }).catch(() => undefined);
  await (typeof trigger === 'string' ? page.click(trigger) : trigger());
  const opened = await dialog;
  await opened?.accept(files);
  return opened !== undefined;
}

/** The page's own script puts a file into an input: a way in without dialog, drop or paste, before a form is sent. */
export async function fillByScript(page: Page, selector: string, name: string): Promise<void> {
  await page.$eval(
    selector,
    (input, called) => {
      const carried = new DataTransfer();
      carried.items.add(new File(['%PDF-1.4'], called, { type: 'application/pdf' }));
      (input as HTMLInputElement).files = carried.files;
    },
    name,
  );
}

/** Sends a form by a real click on one of its buttons, or by the Enter key in one of its fields. */
export async function submitForm(page: Page, selector: string, how: 'click' | 'Enter' = 'click'): Promise<void> {
  if (how === 'click') return page.click(selector);
  await page.focus(selector);
  await page.keyboard.press('Enter');
}
