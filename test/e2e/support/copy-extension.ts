import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from './session.ts';

/** A copy of a built extension at a place of its own, which gives it an id of its own in Chromium. */
export function copyExtension(browser: BrowserName): string {
  const built = path.join(
    import.meta.dirname,
    '../../../.output',
    browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
  );
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-copy-'));
  fs.cpSync(built, copy, { recursive: true });
  return copy;
}

type Manifest = Record<'permissions' | 'optional_permissions', string[]>;

/** Gives a copy what Chromium would ask the user for; for Firefox a preference does that (firefox.ts). */
export function grant(copy: string, permission: string): void {
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  if (!manifest.optional_permissions.includes(permission)) throw new Error(`${permission} is not asked for.`);
  manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== permission);
  manifest.permissions.push(permission);
  fs.writeFileSync(file, JSON.stringify(manifest));
}
