import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { changeProgress, keepEvidence, listProgress, readProgress } from '../../../lib/ledger/progress.ts';

const a = 'a' as OfficeId;
const b = 'b' as OfficeId;

beforeEach(() => fakeBrowser.reset());

describe('the progress of offices', () => {
  it('is kept for each by itself', async () => {
    await changeProgress(a, { ticks: { apply: 'done' } }, 5);
    await keepEvidence(b, ['id-registered'], 6);
    expect(await listProgress()).toEqual({
      a: { ticks: { apply: { state: 'done', by: 'hand', at: 5 } }, notes: {} },
      b: { ticks: { 'id-registered': { state: 'done', by: 'evidence', at: 6 } }, notes: {} },
    });
  });

  it('loses none of many changes at once', async () => {
    const stages = Array.from({ length: 20 }, (_, at) => `stage-${at}`);
    await Promise.all(stages.map((stage) => changeProgress(a, { ticks: { [stage]: 'done' } })));
    expect(Object.keys((await readProgress(a)).ticks).sort()).toEqual([...stages].sort());
  });

  it('that cannot be read counts as none, and is not lost when something new is written', async () => {
    await fakeBrowser.storage.local.set({ 'progress:a': { v: 1, ticks: 'broken' } });
    expect(await readProgress(a)).toEqual({ ticks: {}, notes: {} });
    await changeProgress(a, { ticks: { apply: 'done' } });
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored['set-aside:progress:a']).toEqual({ v: 1, ticks: 'broken' });
  });
});
