import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { noCodeFromStrings } from './scripts/build/no-code-from-strings.ts';
import { SOURCES } from './scripts/build/sources.ts';

/** Where a Smart Voucher page can be: its host is not printed anywhere, only that it is under this domain (site-facts). */
const SITE = 'https://*.yayoi-kk.co.jp/*';

/** The extension's own pages load nothing from elsewhere and send nothing anywhere. */
const PAGES_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [noCodeFromStrings()],
    worker: { plugins: () => [noCodeFromStrings()] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/platform/quiet-context.ts', import.meta.url)),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
  zip: { includeSources: SOURCES },
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'ja',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    host_permissions: [SITE],
    // The frame in which files are read stands in pages of the sites; Chrome gives it another address in each session.
    web_accessible_resources: [
      { resources: ['check-frame.html'], matches: [SITE], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    action: { default_title: '__MSG_app_name__' },
    // docs/permissions.md says why this key, and why the other two have none.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'next-target': { description: '__MSG_command_next_target__' },
      'toggle-hints': { description: '__MSG_command_toggle_hints__' },
    },
    omnibox: { keyword: 'sg' },
    content_security_policy: {
      // Of `npm run dev` alone: its server on this machine sends scripts, styles and the word that something has changed.
      extension_pages: command === 'serve' ? "script-src 'self'; object-src 'none'" : PAGES_POLICY,
    },
    // Optional permissions are asked for when they are first used.
    ...(browser === 'firefox'
      ? {
          // `cookies` tells containers apart and opens tabs in them. No cookie is ever read.
          optional_permissions: ['notifications', 'cookies'],
          browser_specific_settings: {
            gecko: {
              id: 'shohyo-guard@example.co.jp',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '133',
          optional_permissions: ['notifications'],
          // What an administrator may roll out (docs/policy-rollout.md). Firefox takes a policy without one.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
