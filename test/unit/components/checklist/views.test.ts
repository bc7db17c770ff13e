import { describe, expect, test } from 'vitest';
import { checklistView } from '../../../../entrypoints/sidepanel/checklist-view.ts';
import { officeRows } from '../../../../entrypoints/sidepanel/office-rows.ts';
import { waitView } from '../../../../entrypoints/sidepanel/wait-view.ts';
import { PROCEDURES, type Procedure } from '../../../../lib/domain/procedure.ts';
import { changed, NO_PROGRESS, type Progress, shownDone } from '../../../../lib/domain/progress.ts';
import { checklistOf } from '../../../../lib/procedures/checklist.ts';
import { isContractStage } from '../../../../lib/procedures/contract-stages.ts';
import { SCREENS } from '../../../../lib/screens/registry.ts';
import { text } from '../mount.tsx';
import { moment, NOON, office } from './samples.ts';

const done = (...names: string[]): Progress =>
  changed(NO_PROGRESS, { ticks: Object.fromEntries(names.map((name) => [name, 'done' as const])) }, NOON);

function viewOf(procedure: Procedure, progress: Progress = NO_PROGRESS, time: string | number = NOON) {
  const view = checklistView({ office: office('b', {}, procedure), progress, moment: moment(time), text });
  if (!view) throw new Error('no checklist');
  const items = view.setup.flatMap((part) => part.items);
  const item = (name: string) => {
    const found = items.find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  return { view, items, item, remarks: (name: string) => item(name).remarks.map(({ key }) => key) };
}

describe('a checklist in words', () => {
  test('has the STEPs of its guide, with the office’s own values in its sentences', () => {
    const { view, item } = viewOf('standalone-network');
    expect(view.setup.map(({ name }) => name)).toEqual(['STEP1', 'STEP2', 'STEP3', 'STEP4', 'STEP5']);
    expect([view.done, view.all]).toEqual([0, 12]);
    expect(view.next?.name).toBe('group-planning');
    expect(item('product-list').todo.map(({ key }) => key)).toContain('step_product_list_do_check');
    expect(item('id-register').todo.flatMap(({ values }) => values)).toContain('b@example.co.jp');
  });

  test('tells apart what was ticked, what a page showed and what was taken back', () => {
    const ticked = shownDone(done('group-planning'), ['id-register'], NOON);
    const { item } = viewOf('standalone-network', changed(ticked, { ticks: { apply: 'open' } }, NOON));
    expect(['group-planning', 'id-register', 'apply', 'product-list'].map((name) => item(name).state)).toEqual([
      'hand',
      'evidence',
      'taken-back',
      'open',
    ]);
    expect(item('group-planning').on).toBe('11月20日(金)');
  });

  test('desktop windows are put in words, and lead to no page', () => {
    const { item } = viewOf('accounting-network');
    expect(item('token-read')).toMatchObject({ where: 'desktop', url: undefined });
    expect(item('token-read').looks).not.toEqual([]);
  });

  test.each([
    ['standalone-network', 'id-register', 'https://myaccount.yayoi-kk.co.jp/user/input'],
    ['standalone-network', 'apply', 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html'],
    [
      'accounting-network',
      'apply-accounting',
      'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data_kaikei.html',
    ],
    ['accounting-network', 'owned-products', 'https://myportal.yayoi-kk.co.jp/product/list?mypoweb_proc_id=1022'],
  ] as const)('%s: %s is done from %s', (procedure, name, url) => {
    expect(viewOf(procedure).item(name).url).toBe(url);
  });

  test('a guide in single steps is one list, each with its number', () => {
    const { view, item } = viewOf('accounting-firm-link');
    expect(view.setup).toHaveLength(1);
    expect(item('contract-approval').sub).toBe('hint_step_number 18〜22');
  });

  test('the guide for every day follows, without what the procedure has itself', () => {
    const { view } = viewOf('standalone-network');
    const names = (parts: typeof view.more) => parts.flatMap(({ items }) => items.map(({ name }) => name));
    expect(names(view.more)).toContain('sales-version');
    expect(names(view.daily)).toContain('desktop-portal');
    expect(names(view.daily).filter((name) => names(view.more).includes(name))).toEqual([]);
  });

  test.each(['standalone-other', 'accounting-other'] as const)('%s has nothing to tick off', (procedure) => {
    expect(viewOf(procedure).view.all).toBe(0);
  });
});

describe('what holds at this moment', () => {
  const applied = (day: string, ...names: string[]) => changed(done(...names), { appliedOn: day }, NOON);

  test.each([
    ['2026-11-12', 'wait_expected'],
    ['2026-11-05', 'wait_due'],
    ['2026-10-20', 'wait_late'],
    ['2027-01-01', 'wait_applied_in_future'],
  ])('applied on %s: %s', (day, key) => {
    expect(viewOf('standalone-network', applied(day)).remarks('wait-for-number')).toEqual([key]);
  });

  test('an overdue notification is said on top also when something else comes first', () => {
    const { view } = viewOf('standalone-network', applied('2026-10-20'));
    expect(view.urgent.map(({ key }) => key)).toEqual(['wait_late']);
    expect(viewOf('standalone-network', applied('2026-11-12')).view.urgent).toEqual([]);
    expect(viewOf('standalone-network', applied('2026-10-20', 'wait-for-number')).view.urgent).toEqual([]);
  });

  test('the import rests from the application to the notification, and only with accounting link', () => {
    const waiting = viewOf('accounting-network', applied('2026-11-12'));
    expect(waiting.remarks('import-pause')).toEqual(['wait_import_pause']);
    expect(waiting.remarks('import-after')).toEqual([]);
    const over = viewOf('accounting-network', applied('2026-11-12', 'wait-for-number'));
    expect(over.remarks('import-after')).toEqual(['wait_import_over']);
    expect(viewOf('accounting-network').remarks('import-pause')).toEqual([]);
  });

  test.each([
    ['2026-11-30T22:54:00', []],
    ['2026-11-30T23:00:00', ['wait_maintenance_soon']],
    ['2026-11-30T23:55:00', ['wait_maintenance_now']],
    ['2026-12-01T08:59:00', ['wait_maintenance_now']],
    ['2026-12-01T09:00:00', []],
  ])('maintenance at %s: %j', (time, keys) => {
    const { remarks } = viewOf('standalone-network', NO_PROGRESS, time);
    expect(remarks('product-list')).toEqual(keys);
    expect(remarks('apply')).toEqual([]);
  });

  test('the maintenance stops every stage on a screen of My Portal, and no other', () => {
    const inPortal = new Set(SCREENS.filter(({ hosts }) => hosts.includes('myportal')).map(({ id }) => String(id)));
    for (const procedure of PROCEDURES)
      for (const { items } of checklistOf(procedure).setup)
        for (const { name, stage } of items)
          expect([name, isContractStage(name)]).toEqual([name, stage.screens.some((screen) => inPortal.has(screen))]);
  });
});

describe('the day of the application', () => {
  test.each([
    ['2026-11-20', undefined],
    ['２０２６年１１月１９日', undefined],
    ['2026-11-21', 'wait_applied_in_future'],
    ['2022-11-20', 'wait_applied_long_ago'],
    ['2026-02-30', 'panel_wait_bad_date'],
    ['', 'panel_wait_bad_date'],
  ])('%s: %s', (raw, key) => {
    expect(waitView(NO_PROGRESS, moment()).check(raw)?.key).toBe(key);
  });
  test('is offered as today, or as the day on which the form was ticked off', () => {
    const later = moment('2026-11-25T10:00:00');
    expect(waitView(NO_PROGRESS, later).suggested).toBe('2026-11-25');
    expect(waitView(done('apply'), later)).toMatchObject({ suggested: '2026-11-20', begun: true });
  });
});

describe('the table over all offices', () => {
  const OFFICES = [
    office('a', {}, 'standalone-network'),
    office('b', {}, 'standalone-network'),
    office('c', {}, 'accounting-network'),
    office('d'),
    office('e', {}, 'standalone-other'),
    office('f', {}, 'accounting-firm-link'),
  ];
  const PROGRESS = {
    a: done('group-planning'),
    b: changed(done('apply'), { appliedOn: '2026-10-20' }, NOON),
    c: changed(NO_PROGRESS, { appliedOn: '2026-11-12' }, NOON),
  };
  const rows = officeRows(OFFICES, PROGRESS, moment(), text);
  const waits = (at: number) => rows[at]?.waits.key;

  test('says who waits for what since when', () => {
    expect(rows.map(({ office: { id }, since }) => [id, since])).toEqual([
      ['a', '11月20日(金)'],
      ['b', '10月20日(火)'],
      ['c', '11月12日(木)'],
      ['d', ''],
      ['e', ''],
      ['f', ''],
    ]);
    expect(rows[0]?.waits).toEqual({ key: 'hint_heading_plain', values: ['STEP2', 'step_id_register_title'] });
    expect(rows[1]?.waits).toEqual({ key: 'panel_all_wait_number', values: ['11月6日(金)'] });
    expect([waits(3), waits(4), waits(5)]).toEqual([
      'panel_all_no_procedure',
      'panel_all_no_guide',
      'step_firm_start_title',
    ]);
  });

  test('only what is overdue is called so, and comes first', () => {
    expect(rows.map(({ alert }) => alert?.said)).toEqual([
      undefined,
      { key: 'panel_all_late', values: ['14'] },
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const order = rows.toSorted((one, other) => one.rank - other.rank).map(({ office: { id } }) => id);
    expect(order).toEqual(['b', 'c', 'a', 'f', 'd', 'e']);
  });
});
