import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Says what the demo did, line by line, each with its numbered screenshot. */
export class Report {
  readonly #folder: string;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
  }

  /** `name` becomes the file name: lower case, hyphens. */
  async show(page: Page, name: string, line: string): Promise<void> {
    this.#number += 1;
    const number = String(this.#number).padStart(2, '0');
    const file = path.join(this.#folder, `${number}-${name}.png`);
    fs.writeFileSync(file, await page.screenshot());
    console.log(`${number}. ${line}（${file}）`);
  }
}

/** Stops the demo with a clear line when something did not come out as it has to. */
export function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`デモが途中で止まりました: ${what}`);
}
