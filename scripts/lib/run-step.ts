import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

/** The script behind a package's command, so that it runs with this Node and without a shell on every platform. */
function commandOf(packageName: string, command: string): string {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** The tools that the steps call: command name → package. */
const TOOLS = { wxt: 'wxt', tsc: 'typescript', biome: '@biomejs/biome', vitest: 'vitest' } as const;

/** Runs a tool of the project with its output streamed; resolves to its exit code (1 when it was killed or did not start). */
export function runTool(tool: keyof typeof TOOLS, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run(process.execPath, [commandOf(TOOLS[tool], tool), ...args], env);
}

/** Runs a program with its output streamed; resolves to its exit code (1 when it was killed or did not start). */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
