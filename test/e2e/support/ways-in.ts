import type { Page } from 'puppeteer-core';
import { chooseFiles, fillByScript, submitForm } from './give-files.ts';
import { sampleFile } from './sample-files.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** One way a person gets a file into the upload screen of the replica. */
export interface WayIn {
  name: string;
  /** What the server calls the file. */
  fileName: string;
  /** Gives the file; answers whether a dialog opened, where the way leads through one. */
  give: (session: Session, page: Page) => Promise<boolean | undefined>;
  /** The path of the page that follows when the file passes. */
  leadsTo?: string;
}

/** Comes when the page that follows a file that passed stands there: a tab that is still on its way loses the next navigation. */
export async function waitForPageAfter({ name, leadsTo }: WayIn, page: Page): Promise<void> {
  if (leadsTo === undefined) return;
  await until(`the page after ${name}`, () =>
    page.evaluate((path) => location.pathname === path && document.readyState === 'complete', leadsTo),
  );
}

export const DROPZONE = '[data-part="dropzone"]';
const FORM = 'form[action="/upload-form"]';
const pdf = (name: string): string => sampleFile(name);

const dialog = (name: string, trigger: (page: Page) => string | (() => Promise<unknown>)): WayIn => ({
  name,
  fileName: `${name}.pdf`,
  give: (_session, page) => chooseFiles(page, trigger(page), [pdf(`${name}.pdf`)]),
});

const key = (code: 'Enter' | ' ') => (page: Page) => async (): Promise<void> => {
  await page.focus('#voucher_files');
  await page.keyboard.press(code);
};

/** The ways that every variant of the replica has. */
export const COMMON_WAYS: readonly WayIn[] = [
  dialog('枠のクリック', () => DROPZONE),
  {
    name: 'ドロップ',
    fileName: 'ドロップ.pdf',
    give: async (session, page) => {
      await session.files.drop(page, DROPZONE, [pdf('ドロップ.pdf')]);
      return undefined;
    },
  },
  {
    name: '貼り付け',
    fileName: 'image.png',
    give: async (session, page) => {
      await session.files.paste(page, [sampleFile('image.png')]);
      return undefined;
    },
  },
  {
    name: 'フォームの送信',
    fileName: 'フォーム.pdf',
    give: async (_session, page) => {
      await fillByScript(page, `${FORM} input[type="file"]`, 'フォーム.pdf');
      await submitForm(page, `${FORM} [type="submit"]`);
      return undefined;
    },
    leadsTo: '/upload-done',
  },
];

/** The ways to an attached file input that is in sight (issue 2 item 7: click, key, label). */
export const INPUT_WAYS: readonly WayIn[] = [
  dialog('入力欄のクリック', () => '#voucher_files'),
  dialog('ラベルのクリック', () => 'label[for="voucher_files"]'),
  dialog('Enterキー', key('Enter')),
  dialog('スペースキー', key(' ')),
];
