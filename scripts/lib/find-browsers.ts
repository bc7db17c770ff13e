import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

const home = os.homedir();
const onWindows = (tail: string): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => path.join(root, tail));
const onMac = (tail: string): string[] => [path.join('/Applications', tail), path.join(home, 'Applications', tail)];

/** The usual places, by platform; the rest of Linux and the BSDs have programs in the PATH. */
const PLACES: Record<BrowserKind, { env: string; names: string[]; win32: string[]; darwin: string[] }> = {
  chromium: {
    env: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ].flatMap(onWindows),
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ].flatMap(onMac),
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'].flatMap(onWindows),
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'].flatMap(
      onMac,
    ),
  },
};

function places(kind: BrowserKind): string[] {
  const { names, win32, darwin } = PLACES[kind];
  if (process.platform === 'win32') return win32;
  if (process.platform === 'darwin') return darwin;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The browser's program, or undefined. `CHROME_PATH` / `FIREFOX_PATH` come first, and when set nothing else is tried. */
export function lookForBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const told = process.env[PLACES[kind].env];
  const found = (told ? [told] : places(kind)).find((file) => fs.existsSync(file));
  return found === undefined ? undefined : { kind, path: found };
}

/** As {@link lookForBrowser}, but a missing browser is an error that says what to do. */
export function findBrowser(kind: BrowserKind): FoundBrowser {
  const found = lookForBrowser(kind);
  if (!found) throw new Error(howToInstall(kind));
  return found;
}

/** One line: what is missing and how to get it. */
export function howToInstall(kind: BrowserKind): string {
  const { env } = PLACES[kind];
  return kind === 'chromium'
    ? `Chrome、Edge、Chromium のどれも見つかりません。どれかをインストールするか、${env} に実行ファイルの場所を指定してください（Debian: sudo apt-get install chromium chromium-l10n）。`
    : `Firefox が見つかりません。インストールするか、${env} に実行ファイルの場所を指定してください（Debian: sudo apt-get install firefox-esr firefox-esr-l10n-ja）。`;
}
