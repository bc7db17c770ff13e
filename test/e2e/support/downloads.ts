import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inBrowser } from './firefox-system.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const TO_FOLDER = `(folder) => {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}`;

export interface Download {
  name: string;
  bytes: Buffer;
}

/** Does what starts one download, and gives the file that the browser wrote to disk. */
export async function download({ name, browser }: Session, act: () => Promise<unknown>): Promise<Download> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-downloads-'));
  if (name === 'firefox') await inBrowser(browser, TO_FOLDER, folder);
  else {
    const cdp = await browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  await act();
  // Both browsers write beside the name that the file gets in the end.
  const unfinished = () => fs.readdirSync(folder).filter((file) => /\.(crdownload|part)$|^\.com\.google/.test(file));
  const file = await until('a downloaded file', async () => {
    const [first] = fs.readdirSync(folder).filter((one) => !unfinished().includes(one));
    return unfinished().length === 0 && first && fs.statSync(path.join(folder, first)).size > 0 ? first : undefined;
  });
  const bytes = fs.readFileSync(path.join(folder, file));
  fs.rmSync(folder, { recursive: true });
  return { name: file, bytes };
}
