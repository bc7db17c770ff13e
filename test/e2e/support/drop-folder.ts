import type { Page } from 'puppeteer-core';
import { sampleFolder } from './sample-files.ts';
import type { Session } from './session.ts';

/** A place of the page that takes folders and sends the files that it finds in them. Runs in the page. */
function addFolderZone(): void {
  document.querySelector('#folder-zone')?.remove();
  const zone = document.createElement('div');
  zone.id = 'folder-zone';
  zone.textContent = 'フォルダーをここへ';
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => {
    event.preventDefault();
    event.stopPropagation();
    const folder = event.dataTransfer?.items[0]?.webkitGetAsEntry() as FileSystemDirectoryEntry | null;
    folder?.createReader().readEntries((entries) => {
      for (const entry of entries)
        (entry as FileSystemFileEntry).file((file) => {
          const form = new FormData();
          form.append('file', file);
          void fetch('/api/upload', { method: 'POST', body: form }).catch(() => undefined);
        });
    });
  };
  document.querySelector('h1')?.after(zone);
}

/** Drops a folder with one file in it. Only Chromium's driver can: Firefox's drops are made of files. */
export async function dropFolder(session: Session, page: Page, folder: string, file: string): Promise<void> {
  await page.evaluate(addFolderZone);
  await session.files.drop(page, '#folder-zone', [sampleFolder(folder, file)]);
}
