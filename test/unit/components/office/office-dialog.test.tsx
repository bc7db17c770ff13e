import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { OfficeDialog } from '../../../../components/office/OfficeDialog.tsx';
import { checkDraft } from '../../../../entrypoints/options/check-draft.ts';
import type { Office, OfficeId } from '../../../../lib/domain/office.ts';
import { indexOffices } from '../../../../lib/domain/office-index.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';
import { click, leave, mount, press, type } from '../mount.tsx';

const A: Office = { id: 'a' as OfficeId, name: '事業所A', yayoiId: parseYayoiId('a@example.co.jp') };
const B: Office = { id: 'b' as OfficeId, name: '事業所B', serviceContractId: '7123456' };
const index = indexOffices([A, B]);

async function dialog(office: Office | undefined) {
  const onSave = vi.fn(async () => ({ problems: [] as { field: string; code: 'name_taken'; values: string[] }[] }));
  const onClose = vi.fn();
  const content = (stored: Office | undefined, gone = false) => (
    <OfficeDialog
      office={stored}
      gone={gone}
      check={(draft) => checkDraft(draft, index, stored?.id)}
      look={() => ({ mark: 'A', color: '#0b7285' })}
      palette={[{ color: '#1864ab', words: 'office_color_blue' }]}
      sentence={({ code }) => code}
      onSave={onSave}
      onClose={onClose}
    />
  );
  const page = await mount(content(office));
  const input = (name: string) => page.one<HTMLInputElement>(`[name="${name}"]`);
  /** The sentences that assistive technology ties to the field, without its hint. */
  const errors = (name: string) => {
    const ids = input(name).getAttribute('aria-describedby')?.split(' ') ?? [];
    const places = ids.map((id) => document.getElementById(id));
    return places
      .flatMap((place) => Array.from(place?.querySelectorAll('.field-error span:last-child') ?? []))
      .map((sentence) => sentence.textContent);
  };
  const submit = () =>
    act(async () => {
      page.one('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  return { ...page, content, input, errors, submit, onSave, onClose };
}

test('a half-typed value is not blamed before the field is left', async () => {
  const { input, errors } = await dialog(undefined);
  await type(input('yayoiId'), 'b@exam');
  expect(errors('yayoiId')).toEqual([]);
  await leave(input('yayoiId'));
  expect(errors('yayoiId')).toEqual(['yayoi_id_format']);
  expect(input('yayoiId').getAttribute('aria-invalid')).toBe('true');
  await type(input('yayoiId'), 'b@example.co.jp');
  expect(errors('yayoiId')).toEqual([]);
  expect(input('yayoiId').hasAttribute('aria-invalid')).toBe(false);
});

test('a note that looks like a password gives pause, and is saved all the same', async () => {
  const { input, one, all, submit, onSave } = await dialog(A);
  expect(all('.field-warning')).toEqual([]);
  await type(input('notes'), 'PW: abc123');
  expect(one('.field-warning').textContent).toBe('!office_notes_secret');
  await submit();
  expect(onSave).toHaveBeenCalledWith({ notes: 'PW: abc123' });
});

test('a value of another office is named while it is typed, even without a name yet', async () => {
  const { input, errors } = await dialog(undefined);
  await type(input('yayoiId'), 'Ａ@example.co.jp');
  expect(errors('yayoiId')).toEqual(['yayoi_id_taken']);
  await type(input('serviceContractId'), '7123456');
  expect(errors('serviceContractId')).toEqual(['service_contract_id_taken']);
});

test('nothing is sent before it is valid; every broken rule stands at its field and the first gets the focus', async () => {
  const { input, errors, submit, onSave } = await dialog(undefined);
  await type(input('officeToken'), '123');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(errors('name')).toEqual(['name_missing']);
  expect(errors('officeToken')).toEqual(['office_token_format']);
  expect(document.activeElement).toBe(input('name'));
  await type(input('name'), '事業所D');
  await type(input('officeToken'), '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed');
  await submit();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    name: '事業所D',
    officeToken: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  });
});

test('a refusal of the background stands at its field until that field changes', async () => {
  const { input, errors, submit, onSave } = await dialog(A);
  onSave.mockResolvedValueOnce({ problems: [{ field: 'name', code: 'name_taken', values: [] }] });
  await type(input('name'), '事業所X');
  await submit();
  expect(errors('name')).toEqual(['name_taken']);
  await type(input('name'), '事業所Y');
  expect(errors('name')).toEqual([]);
});

test("another window's change reaches untouched fields and leaves typed ones alone", async () => {
  const { input, again, content } = await dialog(A);
  await type(input('name'), '事業所A改');
  await again(content({ ...A, name: '事業所Aの別名', businessGroup: '事業グループA' }));
  expect(input('name').value).toBe('事業所A改');
  expect(input('businessGroup').value).toBe('事業グループA');
});

test('what was typed is given up only when the user says so', async () => {
  const { all, one, input, onClose } = await dialog(A);
  await type(input('notes'), 'メモ');
  await press(one('dialog'), 'Escape');
  expect(onClose).not.toHaveBeenCalled();
  await press(one('dialog'), 'Escape');
  expect(onClose).not.toHaveBeenCalled();
  const giveUp = all('button').find((button) => button.textContent === 'office_form_give_up');
  if (giveUp) await click(giveUp);
  expect(onClose).toHaveBeenCalledOnce();
});

test('Escape closes a form in which nothing was changed, but not while the input method converts', async () => {
  const { one, onClose } = await dialog(A);
  await press(one('dialog'), 'Escape', { isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
  await press(one('dialog'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
});
