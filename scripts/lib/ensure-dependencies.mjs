import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
/** npm writes this last, so an install that was broken off counts as none. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
/** The Node that the tools need, brought in as the npm package `node`. */
const NODE = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Node says of every TypeScript file that reading it is experimental. */
const QUIET = '--disable-warning=ExperimentalWarning';

function isInstalled() {
  if (!fs.existsSync(INSTALLED) || !fs.existsSync(NODE)) return false;
  return fs.statSync(INSTALLED).mtimeMs >= fs.statSync(LOCK).mtimeMs;
}

function npmCi() {
  // Under `npm start` npm says where it is; without it a shell has to find npm (on Windows it is a .cmd file).
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: 'inherit' };
  const args = ['ci', '--no-audit', '--no-fund'];
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
}

function fail(line) {
  console.error(line);
  process.exit(1);
}

/** Installs the dependencies when they are missing or older than the lock file. */
function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node.js 20 以上が必要です（いまは ${process.versions.node}）。`);
  if (isInstalled()) return;
  console.log('依存パッケージをインストールします（npm ci）。');
  if (npmCi().status !== 0) fail('依存パッケージをインストールできませんでした。上の npm の出力を確かめてください。');
  if (!fs.existsSync(NODE))
    fail(
      'npm パッケージ「node」の実行ファイルがありません。インストール時のスクリプトを許可して npm ci をやり直してください。',
    );
  // npm keeps the lock file's own time in some versions: this install is what the lock file says now.
  fs.utimesSync(INSTALLED, new Date(), new Date());
}

/**
 * Makes sure of the dependencies and goes on in `script` (a path from the project's root) with the installed Node.
 * Ends this process with the script's exit code.
 */
export function continueIn(script) {
  ensureDependencies();
  const { status } = spawnSync(NODE, [QUIET, path.join(ROOT, script), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [path.dirname(NODE), path.join(ROOT, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
    },
  });
  process.exit(status ?? 1);
}
