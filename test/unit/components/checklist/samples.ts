import type { ItemView, OfficeRowView } from '../../../../components/checklist/checklist-view.ts';
import { momentAt } from '../../../../entrypoints/sidepanel/moment.ts';
import type { Office, OfficeBrief, OfficeId } from '../../../../lib/domain/office.ts';
import type { Procedure } from '../../../../lib/domain/procedure.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';

export const idOf = (name: string) => name as OfficeId;

export const brief = (name: string): OfficeBrief => ({
  id: idOf(name),
  name,
  mark: name.slice(-1),
  color: '#0b7285',
});

export const office = (letter: string, more: Partial<Office> = {}, procedure?: Procedure): Office => ({
  id: idOf(letter),
  name: `事業所${letter}`,
  yayoiId: parseYayoiId(`${letter}@example.co.jp`),
  ...(procedure ? { procedure } : {}),
  ...more,
});

/** Friday, November 20, 2026, noon in Japan. */
export const NOON = Date.parse('2026-11-20T12:00:00+09:00');
export const moment = (time: string | number = NOON) =>
  momentAt(typeof time === 'number' ? time : Date.parse(`${time}+09:00`), 'ja');

export const item = (more: Partial<ItemView> = {}): ItemView => ({
  name: 'apply',
  step: 'STEP3',
  sub: '',
  title: 'step_apply_title',
  where: undefined,
  todo: [{ key: 'step_wait_do_wait', values: [] }],
  warnings: [{ key: 'step_wait_warn_keep', values: [] }],
  looks: [],
  next: undefined,
  url: undefined,
  state: 'open',
  on: '',
  note: '',
  remarks: [],
  waits: false,
  ...more,
});

export const row = (name: string, more: Partial<OfficeRowView> = {}): OfficeRowView => ({
  office: brief(name),
  procedure: 'office_procedure_standalone_network',
  done: 0,
  all: 12,
  waits: { key: 'panel_all_complete', values: [] },
  alert: undefined,
  since: '',
  rank: 1,
  ...more,
});
