import { spawn } from 'node:child_process';
import path from 'node:path';
import { add, noResult, type Options, type Result } from './result.ts';

/** Trials per process: windows of the simulated DOM are never wholly given back. */
const PER_JOB = 500;
const JOB = path.join(import.meta.dirname, 'simulated-job.ts');

async function job(first: number, count: number, aloud: boolean): Promise<Result> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', JOB, String(first), String(count), aloud ? 'aloud' : 'quiet'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const lines = said.trim().split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) console.log(line);
  if (code !== 0) throw new Error(`The trials from seed ${first} on ended with ${code}.`);
  return JSON.parse(last) as Result;
}

/** The trials of the simulated DOM, several processes side by side. */
export async function runSimulated({ first, count, jobs, aloud }: Options): Promise<Result> {
  let next = first;
  let all = noResult();
  const end = first + count;
  const size = Math.min(PER_JOB, Math.ceil(count / jobs));
  const work = async (): Promise<void> => {
    while (next < end) {
      const from = next;
      next = Math.min(end, from + size);
      const result = await job(from, next - from, aloud);
      all = add(all, result);
      for (const { seed, kind } of result.faults) console.log(`  seed ${seed}: ${kind}`);
      if (count > PER_JOB) console.log(`  ${all.trials} of ${count}, ${all.faults.length} faults`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return all;
}
