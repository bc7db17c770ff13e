import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../lib/find-browsers.ts';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const TAGS: Record<Language, string> = { ja: 'ja', en: 'en-US' };

/** A program that starts Chromium with its user interface in this language, which `_locales` follows; for Linux and macOS. */
export function chromiumIn(language: Language): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-shots-'));
  const program = path.join(folder, 'chromium');
  // The driver's own choice of language comes first on the command line; the last one counts.
  fs.writeFileSync(
    program,
    `#!/bin/sh\nexport LANGUAGE=${language}\nexec "${findBrowser('chromium').path}" "$@" --lang=${TAGS[language]}\n`,
    { mode: 0o755 },
  );
  return program;
}
