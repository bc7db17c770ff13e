import type { CheckAnswer, CheckJob, FileRemark, FromCheckFrame, ToCheckFrame } from '../../lib/domain/file-check.ts';
import type { Hashed } from '../../lib/journal/hasher.ts';
import type { ask as askBackground } from '../../lib/platform/ask-checked.ts';
import { inspectBatch } from '../../lib/preflight/inspect-batch.ts';
import type { FileReport } from '../../lib/preflight/inspect-file.ts';
import { isSure, type Refusal } from '../../lib/preflight/refusal.ts';
import { refusalWords } from '../../lib/preflight/refusal-words.ts';

export interface CheckTools {
  hash: (file: Blob, part: (part: number) => void) => Promise<Hashed>;
  inspect: (file: File) => Promise<FileReport>;
  ask: typeof askBackground;
}

const remarkOf = (refusal: Refusal): FileRemark => ({
  kind: isSure(refusal) ? 'refused' : 'perhaps',
  ...refusalWords(refusal),
});

async function answer(
  job: CheckJob,
  { hash, inspect, ask }: CheckTools,
  part: (part: number) => void,
): Promise<CheckAnswer> {
  if ('together' in job) return { remarks: inspectBatch(job.together, job.dialog ? 'dialog' : 'other').map(remarkOf) };
  if ('inspect' in job) return { remarks: (await inspect(job.inspect)).refusals.map(remarkOf) };
  const hashed = await hash('same' in job ? job.same : job.hash, part);
  if ('same' in job) {
    if ('unfinished' in hashed) return { failed: hashed.unfinished };
    return { same: await ask('journal/same', { sha256: hashed.sha256 }) };
  }
  const { key } = job;
  const found = 'unfinished' in hashed ? { unfinished: hashed.unfinished } : { sha256: hashed.sha256 };
  const tell = () => ask('journal/hashed', { key, ...found });
  // What the background ended over is told once more; it is written down as often as it is told.
  const same = await tell().catch(tell);
  return 'unfinished' in hashed ? { failed: hashed.unfinished } : { same };
}

/** Does what comes through the port, in the order in which it comes, and says first that it is there. */
export function serveChecks(port: Pick<MessagePort, 'postMessage' | 'onmessage'>, tools: CheckTools): void {
  const say = (said: FromCheckFrame): void => port.postMessage(said);
  port.onmessage = async ({ data: { id, job } }: MessageEvent<ToCheckFrame>) => {
    const failed: CheckAnswer = { failed: 'hash' in job ? 'not-stored' : 'failed' };
    say({ id, answer: await answer(job, tools, (part) => say({ id, part })).catch(() => failed) });
  };
  say({ id: 0, part: 0 });
}
