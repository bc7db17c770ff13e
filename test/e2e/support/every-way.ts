import type { WayId } from '../../../lib/guard/ways-in.ts';
import { OPENERS, pressToOpen, pressToOpenFolder } from './by-script.ts';
import { dropFolder } from './drop-folder.ts';
import { fillByScript } from './give-files.ts';
import { byScript, type Gone } from './gone.ts';
import { SENDS } from './sends.ts';
import { browserName } from './session.ts';
import { COMMON_WAYS, INPUT_WAYS, type WayIn } from './ways-in.ts';

type Pickers = Record<'showOpenFilePicker' | 'showDirectoryPicker', (options: object) => Promise<unknown>>;

/** Firefox's driver gives files alone. */
const FOLDERS = browserName === 'chromium';

const FORM = 'form[action="/upload-form"]';

/** A file dialog: it opens, or not. */
const dialog = ({ name, fileName, give }: WayIn): Gone => ({
  name,
  give,
  closed: false,
  open: true,
  arrives: fileName,
});
const silent = ({ name, fileName, give }: WayIn): Gone => ({
  ...dialog({ name, fileName, give }),
  closed: undefined,
  open: undefined,
});
const opener = (name: string, run: () => void): Gone =>
  dialog({ name, fileName: 'a.pdf', give: (_session, page) => pressToOpen(page, run, 'a.pdf') });
/** The page fills a form by script, then goes on. */
const filled = (name: string, run: () => void): Gone => ({
  ...byScript(name, run, undefined, undefined, 'フォーム.pdf'),
  give: async (_session, page) => {
    await fillByScript(page, `${FORM} input[type="file"]`, 'フォーム.pdf');
    await page.evaluate(run);
  },
});

function common(name: string): WayIn {
  const found = COMMON_WAYS.find((way) => way.name === name);
  if (!found) throw new Error(`${name} is none of COMMON_WAYS.`);
  return found;
}

/** Only Chromium has these. Where a browser has one of its own some day, the test that it lacks them says so. */
export const CHROMIUM_ONLY = {
  'open-file-picker': 'showOpenFilePicker',
  'directory-picker': 'showDirectoryPicker',
  'fetch-later': 'fetchLater',
} as const satisfies Partial<Record<WayId, string>>;

const inChromium = (...ways: Gone[]): Gone[] => (browserName === 'chromium' ? ways : []);

/** Every way of lib/guard/ways-in.ts, each in all its shapes. */
export const EVERY_WAY: Readonly<Record<WayId, readonly Gone[]>> = {
  'file-dialog': [
    dialog(common('枠のクリック')),
    ...INPUT_WAYS.map(dialog),
    dialog({
      name: 'フォルダーを選ぶ入力欄',
      fileName: FOLDERS ? '領収書/1.pdf' : '1.pdf',
      give: (_session, page) => (FOLDERS ? pressToOpenFolder : pressToOpen)(page, OPENERS.folder, '1.pdf'),
    }),
  ],
  'file-chosen': [
    byScript(
      'files set by script',
      () => {
        const input = document.querySelector<HTMLInputElement>('#voucher_files');
        const carried = new DataTransfer();
        carried.items.add(new File(['%PDF-1.4'], 'assigned.pdf'));
        if (input) input.files = carried.files;
        for (const type of ['input', 'change']) input?.dispatchEvent(new Event(type, { bubbles: true }));
      },
      undefined,
      undefined,
      'assigned.pdf',
    ),
  ],
  drop: [
    silent(common('ドロップ')),
    ...inChromium(
      silent({
        name: 'フォルダーのドロップ',
        fileName: '1.pdf',
        give: async (session, page) => {
          await dropFolder(session, page, '領収書', '1.pdf');
          return undefined;
        },
      }),
    ),
  ],
  paste: [silent(common('貼り付け'))],
  form: [
    silent(common('フォームの送信')),
    filled('a button pressed by script', () =>
      document.querySelector<HTMLElement>('form[action="/upload-form"] [type="submit"]')?.click(),
    ),
    filled('a form with a field called as its own words are', () => {
      const form = document.querySelector<HTMLFormElement>('form[action="/upload-form"]');
      for (const name of ['elements', 'localName']) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name });
        form?.append(field);
      }
      form?.querySelector<HTMLElement>('[type="submit"]')?.click();
    }),
  ],
  'script-click': [
    opener('an input that is in no page', OPENERS.click),
    // Firefox opens nothing for a label that is in no page, guard or not.
    ...inChromium(opener('within a label that is in no page', OPENERS.label)),
    opener('an input that is taken away', OPENERS.takenAway),
  ],
  'script-event': [opener('a click event', OPENERS.event)],
  'show-picker': [opener('showPicker()', OPENERS.showPicker)],
  // No driver answers these dialogs. The browser itself refuses the options, so its own answer tells that it was asked.
  'open-file-picker': inChromium(
    byScript(
      'showOpenFilePicker()',
      () => (globalThis as unknown as Pickers).showOpenFilePicker({ id: '!' }).then(String, ({ name }: Error) => name),
      'AbortError',
      'TypeError',
    ),
  ),
  'directory-picker': inChromium(
    byScript(
      'showDirectoryPicker()',
      () => (globalThis as unknown as Pickers).showDirectoryPicker({ id: '!' }).then(String, ({ name }: Error) => name),
      'AbortError',
      'TypeError',
    ),
  ),
  'form-submit': [
    filled('submit()', () => document.querySelector<HTMLFormElement>('form[action="/upload-form"]')?.submit()),
  ],
  'request-submit': [
    filled('requestSubmit()', () =>
      document.querySelector<HTMLFormElement>('form[action="/upload-form"]')?.requestSubmit(),
    ),
    filled('requestSubmit() in a closed shadow tree', () => {
      const form = document.querySelector<HTMLFormElement>('form[action="/upload-form"]');
      const host = document.createElement('div');
      document.body.append(host);
      if (form) host.attachShadow({ mode: 'closed' }).append(form);
      form?.requestSubmit();
    }),
  ],
  ...SENDS,
};
