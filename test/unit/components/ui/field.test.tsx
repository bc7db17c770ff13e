import { expect, test } from 'vitest';
import { Field } from '../../../../components/ui/Field.tsx';
import { mount } from '../mount.tsx';

const field = (errors: string[]) => (
  <Field label="弥生ID" hint="メールアドレス" errors={errors}>
    {(control) => <input {...control} />}
  </Field>
);

test('a warning belongs to the control, and marks nothing as wrong', async () => {
  const { one } = await mount(
    <Field label="メモ" warning="よく見てください">
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = one<HTMLInputElement>('input');
  const described = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('!よく見てください');
  expect(described?.getAttribute('aria-live')).toBe('polite');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});

test('label, hint and errors belong to the control', async () => {
  const { one, again } = await mount(field([]));
  const input = one<HTMLInputElement>('input');
  const described = () =>
    (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(one('label').getAttribute('for')).toBe(input.id);
  expect(described()).toEqual(['メールアドレス']);
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  await again(field(['形が違います']));
  expect(described()).toEqual(['▲形が違います', 'メールアドレス']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});
