import { describe, expect, test, vi } from 'vitest';
import { AllOffices } from '../../../../components/checklist/AllOffices.tsx';
import { GuideChoice } from '../../../../components/checklist/GuideChoice.tsx';
import { NextCard } from '../../../../components/checklist/NextCard.tsx';
import { OfficeCombobox } from '../../../../components/checklist/OfficeCombobox.tsx';
import { sortRows } from '../../../../components/checklist/sort-rows.ts';
import { NextLine } from '../../../../components/office/NextLine.tsx';
import { GUIDE_CHOICE_VIEW } from '../../../../entrypoints/sidepanel/guide-view.ts';
import { click, mount, press, type } from '../mount.tsx';
import { brief, item, row } from './samples.ts';

describe('the box for another office', () => {
  const ALL = ['事業所A', '事業所B', '事業所C'].map(brief);
  const search = (words: string) => ({ offices: ALL.filter(({ name }) => name.includes(words)), more: 0 });
  async function box() {
    const onChoose = vi.fn();
    const page = await mount(<OfficeCombobox shown={ALL[0]} search={search} onChoose={onChoose} />);
    return { ...page, onChoose, input: page.one<HTMLInputElement>('[role=combobox]') };
  }

  test('names the office that is shown; its list opens on a key and says which option is meant', async () => {
    const { input, one, all } = await box();
    expect(input.value).toBe('事業所A');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await press(input, 'ArrowDown');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await press(input, 'ArrowDown');
    const active = one(`[id="${input.getAttribute('aria-activedescendant')}"]`);
    expect(active.textContent).toContain('事業所B');
    expect(all('[role=option][aria-selected=true]').map(({ textContent }) => textContent)).toEqual(['A事業所A']);
  });

  test('a search and Enter choose; Escape leaves everything as it was', async () => {
    const { input, onChoose } = await box();
    await type(input, 'C');
    await press(input, 'Escape');
    expect(input.value).toBe('事業所A');
    await type(input, 'C');
    await press(input, 'Enter', { isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
    await press(input, 'Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(ALL[2]);
  });

  test('the keys go round, a click chooses, and what fits nothing is said', async () => {
    const { input, all, place, onChoose } = await box();
    await press(input, 'ArrowUp');
    await press(input, 'ArrowUp');
    await press(input, 'Enter');
    expect(onChoose).toHaveBeenLastCalledWith(ALL[2]);
    await click(input);
    await click(all('[role=option]')[1] as HTMLElement);
    expect(onChoose).toHaveBeenLastCalledWith(ALL[1]);
    await type(input, 'Z');
    expect(place.querySelector('[aria-live]')).toBeDefined();
    expect(place.textContent).toContain('office_search_none');
  });
});

describe('the choice of the guide', () => {
  test.each([
    [true, true, 'office_procedure_accounting_network', 0],
    [false, true, 'office_procedure_standalone_network', 0],
    [true, false, 'office_procedure_accounting_other', 1],
    [false, false, 'office_procedure_standalone_other', 1],
  ])('accounting link %s, network product %s: %s', async (link, network, name, links) => {
    const onChoose = vi.fn();
    const { one, all } = await mount(
      <GuideChoice choice={GUIDE_CHOICE_VIEW} present={undefined} onChoose={onChoose} />,
    );
    const radios = all('input[type=radio]');
    expect(one('.guide-answer').textContent).toBe('');
    await click(radios[link ? 0 : 1] as HTMLElement);
    expect(one('.guide-answer').textContent).toBe('');
    await click(radios[network ? 2 : 3] as HTMLElement);
    expect(one('.guide-answer .next-title').textContent).toBe(name);
    expect(all('.guide-answer a')).toHaveLength(links);
    await click(one('.guide-answer button'));
    expect(onChoose.mock.calls.flat().map((procedure) => `office_procedure_${procedure.replaceAll('-', '_')}`)).toEqual(
      [name],
    );
  });

  test('the questions are named groups; the addendum leads to its document', async () => {
    const { all } = await mount(<GuideChoice choice={GUIDE_CHOICE_VIEW} present={undefined} onChoose={vi.fn()} />);
    expect(all('fieldset legend').map(({ textContent }) => textContent)).toEqual([
      'choice_ask_accounting',
      'choice_ask_network',
    ]);
    expect(all<HTMLAnchorElement>('a').some(({ href }) => href.endsWith('.pdf'))).toBe(true);
  });
});

describe('all offices', () => {
  const late = { tone: 'late', said: { key: 'panel_all_late', values: ['3'] } } as const;
  const ROWS = [row('A', { rank: 5, done: 6 }), row('B', { rank: 1, alert: late, done: 9 }), row('C', { rank: 3 })];
  const order = (all: (selector: string) => HTMLElement[]) => all('tbody button').map(({ textContent }) => textContent);

  test.each([
    ['late', ['B', 'C', 'A']],
    ['ledger', ['A', 'B', 'C']],
    ['progress', ['C', 'A', 'B']],
  ] as const)('in the order %s: %j', (by, names) => {
    expect(sortRows(ROWS, by).map(({ office }) => office.name)).toEqual(names);
  });

  test('the most overdue stands first, says so in words, and opens its checklist', async () => {
    const onOpen = vi.fn();
    const { one, all } = await mount(<AllOffices search={() => ROWS} onOpen={onOpen} />);
    expect(order(all)).toEqual(['B', 'C', 'A']);
    expect(one('.row-alert').textContent).toBe('▲ panel_all_late 3');
    expect(one('.notice').textContent).toContain('panel_all_late_count 1');
    expect(all('th[scope=col]')).toHaveLength(5);
    await click(one('tbody button'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('B');
  });

  test('many rows come in portions', async () => {
    const many = Array.from({ length: 450 }, (_, at) => row(`${at}`));
    const search = () => many;
    const { all, one } = await mount(<AllOffices search={search} onOpen={vi.fn()} />);
    expect(all('tbody tr')).toHaveLength(200);
    await click(one('.acts button'));
    expect(all('tbody tr')).toHaveLength(400);
  });
});

describe('what comes next', () => {
  test('leads to the official page, to the item, and can be ticked', async () => {
    const onShow = vi.fn();
    const onDone = vi.fn();
    const next = item({ url: 'https://form.yayoi-kk.co.jp/' });
    const { one, all } = await mount(<NextCard next={next} onShow={onShow} onDone={onDone} />);
    expect(one('.next-title').textContent).toBe('STEP3 step_apply_title');
    expect(one<HTMLAnchorElement>('a').href).toBe('https://form.yayoi-kk.co.jp/');
    for (const button of all('button')) await click(button);
    expect(onShow).toHaveBeenCalledExactlyOnceWith(next);
    expect(onDone).toHaveBeenCalledExactlyOnceWith(next);
    expect(all('button')[1]?.getAttribute('aria-label')).toBe('panel_mark_done_item step_apply_title');
  });

  test('is nothing at the end', async () => {
    const { one } = await mount(<NextCard next={undefined} onShow={vi.fn()} onDone={vi.fn()} />);
    expect(one('[role=status]').textContent).toContain('panel_all_done');
  });

  test.each([
    [
      { kind: 'next', step: 'STEP3', title: 'step_apply_title', done: 4, all: 12 },
      'panel_progress 4 12 panel_popup_next hint_heading_plain STEP3 step_apply_title',
      'panel_open',
    ],
    [{ kind: 'complete', done: 12, all: 12 }, 'panel_progress 12 12 panel_all_done', 'panel_open'],
    [{ kind: 'no-guide' }, 'guide_not_here', 'panel_open'],
    [{ kind: 'undecided' }, 'panel_popup_undecided', 'panel_open_choice'],
  ] as const)('the popup says %j', async (next, words, button) => {
    const onPanel = vi.fn();
    const { one } = await mount(<NextLine next={next} onPanel={onPanel} />);
    expect(one('p').textContent).toContain(words);
    expect(one('button').textContent).toBe(button);
    await click(one('button'));
    expect(onPanel).toHaveBeenCalledOnce();
  });
});
