import { describe, expect, it, vi } from 'vitest';
import { type CheckTools, serveChecks } from '../../../entrypoints/check-frame/serve-checks.ts';
import type { CheckJob, FromCheckFrame } from '../../../lib/domain/file-check.ts';

const file = new File(['x'], '1.pdf');
const sha256 = 'a'.repeat(64);
const found = { elsewhere: [], here: [{ at: 1, name: '1.pdf' }] };

function stand(tools: Partial<CheckTools> = {}) {
  const said: FromCheckFrame[] = [];
  const port: Pick<MessagePort, 'postMessage' | 'onmessage'> = {
    postMessage: (message: FromCheckFrame) => void said.push(message),
    onmessage: null,
  };
  const ask = vi.fn(async () => found);
  // A worker's answer has more in it than the journal may be told.
  const hash = async () => ({ id: 7, sha256 });
  serveChecks(port, {
    hash,
    inspect: async () => ({ kind: 'zip', refusals: [{ code: 'archive', kind: 'zip' }, { code: 'encrypted' }] }),
    ask: ask as unknown as CheckTools['ask'],
    ...tools,
  });
  const give = async (job: CheckJob) => {
    await port.onmessage?.call(port as MessagePort, { data: { id: 3, job } } as MessageEvent);
    return said.at(-1);
  };
  return { said, give, ask };
}

describe('what the check frame answers', () => {
  it('says first that it is there', () => {
    expect(stand().said).toEqual([{ id: 0, part: 0 }]);
  });

  it('a file looked into: what is sure to be refused, and what may be, in words', async () => {
    const answered = await stand().give({ inspect: file });
    expect(answered).toMatchObject({
      id: 3,
      answer: { remarks: [{ key: 'preflight_archive' }, { key: 'preflight_encrypted' }] },
    });
  });

  it('files that came in together: too many in a dialog', async () => {
    const { give } = stand();
    expect(await give({ together: 11, dialog: true })).toMatchObject({
      answer: { remarks: [{ key: 'preflight_too_many_in_dialog' }] },
    });
    expect(await give({ together: 11, dialog: false })).toMatchObject({ answer: { remarks: [] } });
  });

  it('a hash is told to the journal, nothing beside it, and once more where the background ended over it', async () => {
    const { give, ask } = stand();
    ask.mockRejectedValueOnce(new Error('no_answer'));
    expect(await give({ hash: file, key: 'k' })).toEqual({ id: 3, answer: { same: found } });
    expect(ask.mock.calls).toEqual(Array(2).fill(['journal/hashed', { key: 'k', sha256 }]));
  });

  it('a file that cannot be read is told as that', async () => {
    const { give, ask } = stand({ hash: async () => ({ unfinished: 'unreadable' }) });
    expect(await give({ hash: file, key: 'k' })).toEqual({ id: 3, answer: { failed: 'unreadable' } });
    expect(ask).toHaveBeenCalledWith('journal/hashed', { key: 'k', unfinished: 'unreadable' });
    expect(await give({ same: file })).toEqual({ id: 3, answer: { failed: 'unreadable' } });
  });

  it('a file that is held back is looked up, and not written down', async () => {
    const { give, ask } = stand();
    expect(await give({ same: file })).toEqual({ id: 3, answer: { same: found } });
    expect(ask.mock.calls).toEqual([['journal/same', { sha256 }]]);
  });

  it('a journal that does not answer is told as that, and the next one is served', async () => {
    const { give, ask } = stand();
    ask.mockRejectedValue(new Error('no_answer'));
    expect(await give({ hash: file, key: 'k' })).toEqual({ id: 3, answer: { failed: 'not-stored' } });
    expect(await give({ together: 1, dialog: false })).toEqual({ id: 3, answer: { remarks: [] } });
  });
});
