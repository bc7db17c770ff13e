import fs from 'node:fs';
import { type BrowserKind, howToInstall, lookForBrowser } from './find-browsers.ts';
import { run } from './run-step.ts';

const PACKAGES: Record<BrowserKind, string[]> = {
  // The l10n packages bring the Japanese user interface, which `_locales` follows; the fonts, Japanese screenshots.
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ja', 'fonts-noto-cjk'],
};

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
}

/** Installs what is missing of the browsers, on Debian as root. Gives one line for each that is still missing. */
export async function ensureBrowsers(kinds: BrowserKind[]): Promise<string[]> {
  const missing = kinds.filter((kind) => !lookForBrowser(kind));
  if (missing.length > 0 && mayInstall()) {
    const packages = [...new Set(missing.flatMap((kind) => PACKAGES[kind]))];
    console.log(`ブラウザーをインストールします: ${packages.join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run('apt-get', ['update', '-qq'], env)) === 0)
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  return missing.filter((kind) => !lookForBrowser(kind)).map(howToInstall);
}
