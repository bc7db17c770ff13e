import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Where a Smart Voucher page can be: its host is not printed anywhere, only that it is under this domain (site-facts). */
const SITE = 'https://*.yayoi-kk.co.jp/*';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/platform/quiet-context.ts', import.meta.url)),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
  zip: { excludeSources: ['demo-output/**', 'test-output/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'ja',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: [SITE],
    // The frame in which files are read stands in pages of the sites; Chrome gives it another address in each session.
    web_accessible_resources: [
      { resources: ['check-frame.html'], matches: [SITE], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    action: { default_title: '__MSG_app_name__' },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
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
