import { expect, test, vi } from 'vitest';
import { ManagedSection } from '../../../../components/ledger/ManagedSection.tsx';
import { SettingsSection } from '../../../../components/ledger/SettingsSection.tsx';
import { DraftField } from '../../../../components/office/DraftField.tsx';
import { OfficeForm } from '../../../../components/office/OfficeForm.tsx';
import { draftOf } from '../../../../components/office/office-draft.ts';
import type { OfficeDraft } from '../../../../components/office/use-office-draft.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { click, mount } from '../mount.tsx';

const settings = { goingAhead: false, importGate: true, fileNameQuestion: true } as Settings;
const nothing = () => {};
const form = {
  draft: draftOf({ name: '事業所A', procedure: 'standalone-network' }),
  edits: {},
  found: [],
  problems: [],
  dirty: false,
  set: nothing,
  leave: nothing,
  showAll: nothing,
  refuse: nothing,
} as OfficeDraft;

/** What assistive technology says of a control besides its name. */
const described = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

test('a setting of the administrator cannot be switched, and says why', async () => {
  const onChange = vi.fn();
  const page = await mount(<SettingsSection settings={settings} locked={['goingAhead']} onChange={onChange} />);
  const box = page.one<HTMLInputElement>('[name=goingAhead]');
  expect(box.disabled).toBe(true);
  expect(described(box)).toContain('managed_field_hint');
  await click(box);
  expect(onChange).not.toHaveBeenCalled();
  const other = page.one<HTMLInputElement>('[name=importGate]');
  expect(other.disabled).toBe(false);
  expect(described(other)).not.toContain('managed_field_hint');
});

test.each(['line', 'lines', 'procedure'] as const)(
  'a locked %s can be read, not changed, and says why',
  async (kind) => {
    const field = kind === 'procedure' ? 'procedure' : 'name';
    const page = await mount(<DraftField form={form} field={field} kind={kind} sentence={String} locked />);
    const control = page.one<HTMLInputElement & HTMLSelectElement>(`[name="${field}"]`);
    expect(kind === 'procedure' ? control.disabled : control.readOnly).toBe(true);
    expect(control.value).toBe(form.draft[field]);
    expect(page.one('.field-note').textContent).toBe('managed_word');
    expect(described(control)).toContain('managed_field_hint');
  },
);

test('of an office’s form only the administrator’s fields are locked', async () => {
  const page = await mount(
    <OfficeForm
      form={form}
      look={() => ({ mark: 'A', color: '#0b7285' })}
      palette={[]}
      sentence={String}
      locked={['name', 'yayoiId']}
      onSave={async () => ({ problems: [] })}
      onCancel={nothing}
    />,
  );
  const locked = page.all<HTMLInputElement>('[name]').filter((control) => control.readOnly || control.disabled);
  expect(locked.map(({ name }) => name)).toEqual(['name', 'yayoiId']);
});

test('rows that cannot be used are listed with number and reasons; going on without needs two presses', async () => {
  const onForget = vi.fn();
  const page = await mount(
    <ManagedSection
      unreadable
      offices={['事業所A']}
      settings={['それでも送る']}
      problems={['problem']}
      refused={[{ row: 3, name: '事業所X', reasons: ['reason 1', 'reason 2'] }]}
      onForget={onForget}
    />,
  );
  expect(page.one('[role=alert]').textContent).toContain('managed_unreadable');
  expect(page.place.textContent).toMatch(/managed_row 3 事業所Xreason 1reason 2/);
  expect(page.place.textContent).toContain('それでも送る');
  await click(page.one('button'));
  expect(onForget).not.toHaveBeenCalled();
  await click(page.one('button'));
  expect(onForget).toHaveBeenCalledOnce();
});
