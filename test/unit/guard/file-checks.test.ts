import { describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, CheckJob, FileCheck } from '../../../lib/domain/file-check.ts';
import type { Passage } from '../../../lib/domain/journal.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import type { TargetOffice } from '../../../lib/domain/page-state.ts';
import { FileChecks, type FileChecksEdge } from '../../../lib/guard/file-checks.ts';

const office: TargetOffice = { id: 'A' as OfficeId, name: '事業所A', mark: 'A', color: '#0b7285' };
const by = (way: string): Passage => ({
  screen: 'voucher-upload',
  verdict: 'match',
  how: 'account-menu',
  yayoiId: undefined,
  goneAhead: false,
  way,
});
const pdf = (name: string, lastModified = 1): File => new File(['x'], name, { lastModified, type: 'application/pdf' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function stand(edge: Partial<FileChecksEdge> = {}) {
  const written: [way: string, names: string[]][] = [];
  const asked: CheckJob[] = [];
  const told: FileCheck[] = [];
  const unhashed: unknown[] = [];
  const found = vi.fn();
  let later: (() => void) | undefined;
  const checks = new FileChecks(
    {
      journal: async ({ way }, files) => {
        written.push([way, files.map(({ name }) => name)]);
        return files.map(({ name }) => `key ${name}`);
      },
      unhashed: (...said) => void unhashed.push(said),
      ask: async (job): Promise<CheckAnswer> => {
        asked.push(job);
        return 'hash' in job ? { same: { elsewhere: [], here: [] } } : { remarks: [] };
      },
      found,
      changed: (check, isSettled) => void (isSettled && told.push(check)),
      ...edge,
    },
    (run) => {
      later = run;
    },
  );
  return { checks, written, asked, told, unhashed, found, run: () => later?.() };
}

describe('files that passed the gate', () => {
  it('are written down, looked into and hashed, and nothing of it in the event', async () => {
    const { checks, written, asked, told, run } = stand();
    checks.pass([pdf('1.pdf'), '領収書', pdf('2.pdf')], by('drop'), office);
    expect([written, asked]).toEqual([[], []]);
    run();
    await settled();
    expect(written).toEqual([['drop', ['1.pdf', '2.pdf']]]);
    expect(asked.filter((job) => 'hash' in job).map((job) => 'key' in job && job.key)).toEqual([
      'key 1.pdf',
      'key 2.pdf',
    ]);
    expect(asked.filter((job) => 'inspect' in job)).toHaveLength(2);
    expect(asked).toContainEqual({ together: 2, dialog: false });
    expect(told.at(-1)).toMatchObject({ office: '事業所A', files: 2, done: 2, refused: 0, cut: false });
  });

  it('are one entry on whatever ways they come and go, and another one for another target', async () => {
    const { checks, written, run } = stand();
    checks.pass([pdf('1.pdf')], by('drop'), office);
    checks.pass([pdf('1.pdf')], by('fetch'), office);
    run();
    checks.pass([pdf('1.pdf')], by('form'), office);
    checks.pass([pdf('1.pdf', 2)], by('form'), office);
    checks.pass([pdf('1.pdf')], by('form'), { ...office, id: 'B' as OfficeId });
    run();
    await settled();
    expect(written.map(([way]) => way)).toEqual(['drop', 'form', 'form']);
  });

  it('count as files without a name only where no named one has come, and never as a page’s notes', async () => {
    const { checks, written, asked, run } = stand();
    checks.pass(
      [new Blob(['{}'], { type: 'application/json' }), new File(['{}'], 'blob', { type: 'text/plain;charset=utf-8' })],
      by('beacon'),
      office,
    );
    checks.pass([new Blob(['%PDF'])], by('beacon'), office);
    checks.pass([pdf('1.pdf')], by('drop'), office);
    checks.pass([new Blob(['%PDF-part'])], by('fetch'), office);
    run();
    await settled();
    expect(written).toEqual([
      ['beacon', ['']],
      ['drop', ['1.pdf']],
    ]);
    expect(asked.filter((job) => 'inspect' in job)).toHaveLength(1);
  });

  it('are told in messages of a hundred', async () => {
    const { checks, written, run } = stand();
    checks.pass(
      Array.from({ length: 250 }, (_, at) => pdf(`${at}.pdf`)),
      by('drop'),
      office,
    );
    run();
    await settled();
    expect(written.map(([, names]) => names.length)).toEqual([100, 100, 50]);
  });

  it('are all looked at where the journal does not answer, and that is said', async () => {
    const { checks, asked, told, run } = stand({ journal: () => Promise.reject(new Error('gone')) });
    checks.pass([pdf('1.pdf')], by('drop'), office);
    run();
    await settled();
    expect(asked).toContainEqual(expect.objectContaining({ key: '' }));
    expect(told.at(-1)?.together).toEqual([{ kind: 'perhaps', key: 'check_not_kept', values: [] }]);
  });

  it('say what was found: refusals, other offices newest first, and this one', async () => {
    const same = {
      elsewhere: [
        { officeName: '事業所B', at: 9, name: 'a' },
        { officeName: '事業所B', at: 8, name: 'a' },
        { officeName: '事業所C', at: 7, name: 'a' },
      ],
      here: [
        { at: 6, name: 'a' },
        { at: 5, name: 'a' },
      ],
    };
    const { checks, told, found, run } = stand({
      ask: async (job) =>
        'inspect' in job
          ? { remarks: [{ kind: 'refused', key: 'preflight_empty', values: [] }] }
          : 'hash' in job
            ? { same }
            : { remarks: [] },
    });
    const file = pdf('1.pdf');
    checks.pass([file], by('drop'), office);
    run();
    await settled();
    expect(found).toHaveBeenCalledWith(file, office, same);
    expect(told.at(-1)).toMatchObject({ refused: 1, perhaps: 0 });
    expect(told.at(-1)?.about[0]?.remarks.map(({ kind, values, at }) => [kind, ...values, at])).toEqual([
      ['refused', undefined],
      ['elsewhere', '事業所B', 9],
      ['elsewhere', '事業所C', 7],
      ['here', 6],
    ]);
  });

  it('that cannot be read are told so', async () => {
    const { checks, unhashed, told, run } = stand({ ask: async () => ({ failed: 'no-frame' }) });
    checks.pass([pdf('1.pdf')], by('drop'), office);
    run();
    await settled();
    expect(unhashed).toEqual([[['key 1.pdf'], 'no-frame']]);
    expect(told.at(-1)).toMatchObject({ files: 1, done: 1 });
  });

  it('that were not hashed when the page goes away are told so, once, and the check is cut', async () => {
    let end: (answer: CheckAnswer) => void = () => undefined;
    const { checks, unhashed, told, run } = stand({
      ask: (job) =>
        'hash' in job
          ? new Promise((resolve) => {
              end = resolve;
            })
          : Promise.resolve({ remarks: [] }),
    });
    checks.pass([pdf('1.pdf')], by('drop'), office);
    run();
    await settled();
    checks.leave();
    end({ failed: 'stopped' });
    await settled();
    expect(unhashed).toEqual([[['key 1.pdf'], 'stopped']]);
    expect(told[0]).toMatchObject({ cut: true, done: 0 });
  });

  it('that were read about and closed are not taken up again; the next ones begin anew', async () => {
    const { checks, told, run } = stand();
    checks.pass([pdf('1.pdf')], by('drop'), office);
    run();
    checks.close();
    await settled();
    expect(checks.now()).toMatchObject({ files: 0, about: [] });
    checks.pass([pdf('2.pdf')], by('drop'), office);
    run();
    await settled();
    expect(told.at(-1)).toMatchObject({ files: 1, done: 1 });
  });
});
