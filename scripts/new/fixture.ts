import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseReport } from '../../lib/report/report-schema.ts';
import { ROOT } from '../lib/run-step.ts';
import { fixturePage } from './fixture-page.ts';

/** `npm run new:fixture -- <report.json> [--screen <id>] [--name <name>]`: a page under test/fixtures/screens (docs/screen-report.md). */

const FOLDER = 'test/fixtures/screens';
const USAGE = 'npm run new:fixture -- <report.json> [--screen <screen id>] [--name <file name>]';

function make(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { screen: { type: 'string' }, name: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const report = parseReport(fs.readFileSync(file, 'utf8'));
  const screen = values.screen ?? report.screen;
  const name = values.name ?? `${screen}-${new Date().toISOString().slice(0, 10)}`;
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !/^[a-z-]+$/.test(screen))
    throw new Error(`Not a name: ${name}, ${screen}. ${USAGE}`);
  const target = path.join(FOLDER, `${name}.html`);
  fs.mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
  fs.writeFileSync(path.join(ROOT, target), fixturePage(report, screen), { flag: 'wx' });
  console.log(`${target} (${screen})`);
  console.log('Read it through, then: npx vitest run --project unit test/fixtures.test.ts');
}

try {
  make();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
