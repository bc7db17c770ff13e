// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { FIELD_RULES } from '../lib/domain/field-rules.ts';
import { MANAGED_SETTINGS } from '../lib/domain/managed-settings.ts';
import {
  BROWSERS,
  contentScripts,
  gzipBytes,
  INSIDE,
  readBuilt,
  readManifest,
  scriptsOfPage,
} from './house-rules/built.ts';

const SITE = 'https://*.yayoi-kk.co.jp/*';
/** Before anything is shown, both content scripts together (issue 2, Numbers). */
const MOST_BYTES = 25_000;
/** The part that runs in the page's own world, in every frame, before the page's first script (issue 3). */
const MOST_IN_PAGE_WORLD = 3_000;
/** Nothing that grants the extension more than docs/permissions.md gives a reason for. */
const GRANTING = /permissions|host|externally|web_accessible|optional|nativeMessaging|sandbox|oauth|update_url/;

describe.each(BROWSERS)('the built manifest for %s', (browser) => {
  test('is Manifest V3 with Japanese as its first language', () => {
    expect(readManifest(browser)).toMatchObject({
      manifest_version: 3,
      default_locale: 'ja',
      name: '__MSG_app_name__',
    });
  });

  test('asks for exactly these rights', () => {
    const manifest = readManifest(browser);
    const granting = Object.entries(manifest).filter(([key]) => GRANTING.test(key));
    // Containers are Firefox's. Optional ones are asked for when they are first used (docs/permissions.md).
    const optional = browser === 'firefox' ? ['notifications', 'cookies'] : ['notifications'];
    // Firefox's sidebar needs none.
    const panel = browser === 'firefox' ? [] : ['sidePanel'];
    // The frame in which files are read, for the sites alone; Firefox's addresses are another one in each profile.
    const frame = { resources: ['check-frame.html'], matches: [SITE] };
    expect(Object.fromEntries(granting)).toEqual({
      permissions: ['storage', 'scripting', 'alarms', 'contextMenus', ...panel],
      web_accessible_resources: [browser === 'firefox' ? frame : { ...frame, use_dynamic_url: true }],
      host_permissions: [SITE],
      optional_permissions: optional,
    });
  });

  test('has one key of its own, others for the user to set, and a word for the address bar', () => {
    expect(readManifest(browser)).toMatchObject({
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
        'next-target': { description: '__MSG_command_next_target__' },
        'toggle-hints': { description: '__MSG_command_toggle_hints__' },
      },
      omnibox: { keyword: 'sg' },
    });
    expect(JSON.stringify(readManifest(browser).commands).match(/suggested_key/g)).toHaveLength(1);
  });

  test('the demo has no way to the background or to anything stored', () => {
    const reaching = /sendMessage|storage\.(local|session|sync|managed)|runtime\.connect|indexedDB|localStorage/;
    expect(scriptsOfPage(browser, 'popup.html'), 'it tells nothing').toMatch(reaching);
    expect(scriptsOfPage(browser, 'demo.html')).not.toMatch(reaching);
  });

  test('has its checklist beside the page, and opens it only when asked', () => {
    const manifest = readManifest(browser);
    if (browser === 'firefox')
      expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    else expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  test('puts its content scripts into the sites alone, from the first byte', () => {
    const scripts = readManifest(browser).content_scripts;
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatchObject({ matches: [SITE], run_at: 'document_start' });
  });

  test('lets its pages load nothing from elsewhere', () => {
    const policy = readManifest(browser).content_security_policy;
    expect(policy).toEqual({
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test('content scripts carry neither zod nor Preact', () => {
    const popup = scriptsOfPage(browser, 'popup.html');
    for (const word of Object.values(INSIDE)) expect(popup, `${word} tells nothing`).toMatch(word);
    const inPages = contentScripts(browser).map((file) => readBuilt(browser, file));
    for (const word of Object.values(INSIDE)) for (const text of inPages) expect(text).not.toMatch(word);
  });

  test(`content scripts are at most ${MOST_BYTES} bytes gzip together`, () => {
    const bytes = contentScripts(browser).map((file) => gzipBytes(readBuilt(browser, file)));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test(`what runs in the page’s own world is at most ${MOST_IN_PAGE_WORLD} bytes gzip`, () => {
    const files = contentScripts(browser).filter((file) => file.endsWith('/guard-page.js'));
    expect(files).toHaveLength(1);
    for (const file of files) expect(gzipBytes(readBuilt(browser, file))).toBeLessThanOrEqual(MOST_IN_PAGE_WORLD);
  });
});

test('Firefox knows the add-on by its id, and that it collects nothing', () => {
  expect(readManifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { id: 'shohyo-guard@example.co.jp', data_collection_permissions: { required: ['none'] } },
  });
});

test('Chrome and Edge find the form of an administrator’s policy; Firefox needs none', () => {
  expect(readManifest('chrome').storage).toEqual({ managed_schema: 'managed-schema.json' });
  const { type, properties } = JSON.parse(readBuilt('chrome', 'managed-schema.json'));
  expect(type).toBe('object');
  // What the browser does not find here it drops before the extension sees it.
  expect(Object.keys(properties).sort()).toEqual(['ledger', 'offices', 'settings', 'strict']);
  expect(Object.keys(properties.settings.properties)).toEqual([...MANAGED_SETTINGS]);
  expect(Object.keys(properties.offices.items.properties)).toEqual(Object.keys(FIELD_RULES));
  expect(readManifest('firefox')).not.toHaveProperty('storage');
});

test('Chrome is told the oldest version that works', () => {
  expect(readManifest('chrome').minimum_chrome_version).toMatch(/^\d+$/);
});
