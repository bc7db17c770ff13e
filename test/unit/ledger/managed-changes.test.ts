import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { managedHandlers } from '../../../lib/ledger/managed-handlers.ts';
import { readSettings, writeSettings } from '../../../lib/ledger/settings.ts';
import { A, begin, freshEachTime, now, ok, policy, refuse, told, withdraw } from './managed-policy.ts';

const { local } = fakeBrowser.storage;

freshEachTime();

describe('a policy that was there before', () => {
  beforeEach(async () => {
    await policy({ offices: [A], strict: true });
    expect(await now.store.condition()).toBe('ready');
    begin();
  });

  test('closes the gate when the browser does not tell it any more, and forbids going ahead', async () => {
    ok(await now.store.add({ name: '自分の' }));
    refuse();
    begin();
    expect(await now.store.condition()).toBe('unreadable');
    expect(await readSettings()).toMatchObject({ goingAhead: false });
    expect(await told()).toMatchObject({ state: 'unreadable', settings: [{ name: 'goingAhead', on: false }] });
  });

  test('closes it as well when only its offices are gone: Chrome passes over what breaks the schema', async () => {
    await policy({ strict: true });
    expect(await now.store.condition()).toBe('unreadable');
  });

  test('is gone when the browser says so, but not at its first word: it may not have read its policies yet', async () => {
    await policy({});
    expect(await now.store.condition()).toBe('unreadable');
    for (const passed of [2_700, 9_999]) {
      now.clock = 1_000_000 + passed;
      begin();
      expect(await now.store.condition()).toBe('unreadable');
    }
    await policy({ offices: [A] });
    begin();
    expect(await now.store.condition()).toBe('ready');
    await withdraw();
    expect(await now.store.condition()).toBe('empty');
    refuse();
    begin();
    expect(await now.store.condition()).toBe('empty');
  });

  test('is forgotten when the user says that it was withdrawn, and only then', async () => {
    await managedHandlers['managed/forget']({}, {});
    refuse();
    expect(await now.store.condition()).toBe('unreadable');
    await managedHandlers['managed/forget']({}, {});
    expect(await now.store.condition()).toBe('empty');
  });

  test('with a memory that cannot be read counts as one that was there', async () => {
    await local.set({ managed: 'x' });
    refuse();
    begin();
    expect(await now.store.condition()).toBe('unreadable');
  });
});

describe('a policy that changes while the browser runs', () => {
  test('is taken in at once, and pages hear of it: of a new one, one that cannot be read, and its end', async () => {
    expect(await now.store.condition()).toBe('empty');
    let heard = 0;
    fakeBrowser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && 'managed' in changes) heard += 1;
    });
    const steps = [
      [{ offices: [A] }, 'ready'],
      [{ strict: true }, 'unreadable'],
      [{ offices: [A] }, 'ready'],
      [{ offices: [A], strict: true }, 'ready'],
      [{}, 'unreadable'],
    ] as const;
    for (const [items, condition] of steps) {
      heard = 0;
      await policy(items);
      await vi.waitFor(() => expect(heard).toBeGreaterThan(0));
      await vi.waitFor(async () => expect(await now.store.condition()).toBe(condition));
    }
  });
});

test('that a policy is gone for good is looked for by itself', async () => {
  await policy({ offices: [A] });
  expect(await now.store.condition()).toBe('ready');
  const timers = vi.spyOn(globalThis, 'setTimeout');
  await policy({});
  await vi.waitFor(() => expect(timers).toHaveBeenCalledWith(expect.any(Function), 10_000));
  now.clock += 10_000;
  for (const [lookAgain, wait] of timers.mock.calls) if (wait === 10_000) (lookAgain as () => void)();
  await vi.waitFor(async () => expect(await local.get('managed')).toEqual({}));
  expect(await now.store.condition()).toBe('empty');
});

test('a clock that was set back does not keep a withdrawn policy for long', async () => {
  await policy({ offices: [A] });
  await now.store.condition();
  await policy({});
  await now.store.condition();
  now.clock -= 500_000;
  begin();
  expect(await now.store.condition()).toBe('unreadable');
  now.clock += 10_000;
  begin();
  expect(await now.store.condition()).toBe('empty');
});

describe('settings that the administrator has decided', () => {
  test('stand over the user’s, cannot be written, and leave the user’s own as they were', async () => {
    await writeSettings({ importGate: false });
    await policy({ strict: true, settings: { importGate: true } });
    expect(await readSettings()).toMatchObject({ goingAhead: false, importGate: true, fileNameQuestion: true });
    await expect(writeSettings({ goingAhead: true })).rejects.toMatchObject({ code: 'refused' });
    await writeSettings({ titleMark: true });
    await policy({});
    expect(await readSettings()).toMatchObject({ goingAhead: true, importGate: false, titleMark: true });
  });
});
