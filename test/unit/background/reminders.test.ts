import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind, scheduleReminders } from '../../../lib/background/reminders.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { changeProgress } from '../../../lib/ledger/progress.ts';
import { writeSettings } from '../../../lib/ledger/settings.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';

/** Noon in Japan. */
const at = (day: string): number => Date.parse(`${day}T12:00:00+09:00`);

/** Applied on Friday 2026-11-20: expected by Friday 2026-12-04, late from Monday 2026-12-07. */
const APPLIED = '2026-11-20';

describe('reminders', () => {
  let store: LedgerStore;
  const create = vi.fn(async (_id: string, _options: { message: string }) => 'id');
  let ids: OfficeId[];
  const told = (): string[] => create.mock.calls.map(([, { message }]) => message);

  beforeEach(async () => {
    fakeBrowser.reset();
    store = createLedgerStore();
    create.mockClear();
    fakeBrowser.notifications.create = create as never;
    fakeBrowser.i18n.getMessage = ((key: string, values: string[]) => [key, ...values].join(' ')) as never;
    fakeBrowser.i18n.getUILanguage = () => 'ja';
    ids = [];
    for (const name of ['事業所A', '事業所B', '事業所C', '事業所D', '事業所E']) {
      const written = await store.add({ name });
      if (written.ok) ids.push(...written.ids);
    }
    await writeSettings({ reminders: true });
  });
  const applied = (at: number): Promise<void> => changeProgress(ids[at] as OfficeId, { appliedOn: APPLIED });

  it('says nothing while the wait is as long as expected, or nobody has applied', async () => {
    await remind(store, at(APPLIED));
    await applied(0);
    await remind(store, at('2026-12-03'));
    expect(told()).toEqual([]);
  });

  it('says once that it should come, and once that it is late', async () => {
    await applied(0);
    for (const day of ['2026-12-04', '2026-12-05', '2026-12-07', '2026-12-08']) await remind(store, at(day));
    expect(told()).toEqual(['reminder_due 事業所A 12月4日(金)', 'reminder_late 事業所A 12月4日(金)']);
  });

  it('says nothing of what has come, nor while it is switched off', async () => {
    await applied(0);
    await changeProgress(ids[0] as OfficeId, { ticks: { 'wait-for-number': 'done' } }, at('2026-12-01'));
    await remind(store, at('2026-12-08'));
    await changeProgress(ids[0] as OfficeId, { ticks: { 'wait-for-number': 'open' } });
    await writeSettings({ reminders: false });
    await remind(store, at('2026-12-08'));
    expect(told()).toEqual([]);
  });

  it('says nothing of an office that was put away', async () => {
    await applied(0);
    await store.edit(ids[0] as OfficeId, { archived: true });
    await remind(store, at('2026-12-08'));
    expect(told()).toEqual([]);
  });

  it('names three offices and counts the others', async () => {
    for (const one of ids.keys()) await applied(one);
    await remind(store, at('2026-12-08'));
    expect(told().join().split('\n')).toEqual([
      'reminder_late 事業所A 12月4日(金)',
      'reminder_late 事業所B 12月4日(金)',
      'reminder_late 事業所C 12月4日(金)',
      'reminder_more 2',
    ]);
  });

  it('wakes once a day at nine in Japan, only while it is switched on', async () => {
    await scheduleReminders(at('2026-11-20'));
    expect(await fakeBrowser.alarms.get('reminders')).toMatchObject({
      scheduledTime: Date.parse('2026-11-21T09:00:00+09:00'),
      periodInMinutes: 1440,
    });
    await writeSettings({ reminders: false });
    await scheduleReminders(at('2026-11-20'));
    expect(await fakeBrowser.alarms.get('reminders')).toBeUndefined();
  });
});
