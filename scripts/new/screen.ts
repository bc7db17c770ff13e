import { parseArgs } from 'node:util';
import { ROOT } from '../lib/run-step.ts';
import { addScreen, HOSTS } from './screen-files.ts';

/** `npm run new:screen -- <id>`: the files of a screen from a template (docs/adding-a-screen.md). */

const USAGE = `npm run new:screen -- <id> [--host ${HOSTS.join('|')}] [--path /…] [--heading <見出し>]`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { host: { type: 'string' }, path: { type: 'string' }, heading: { type: 'string' } },
  });
  const [id] = positionals;
  if (!id) throw new Error(USAGE);
  const host = values.host ?? (id.startsWith('voucher-') ? 'unknown' : 'myportal');
  const today = new Date().toISOString().slice(0, 10);
  const files = addScreen(ROOT, { id, host, path: values.path ?? `/${id}`, heading: values.heading ?? '', today });
  console.log(files.join('\n'));
  console.log('What is left: npx vitest run --project unit test/matrix.test.ts test/unit/screens test/unit/site');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
