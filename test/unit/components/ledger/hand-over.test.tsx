import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { HandOverMake } from '../../../../components/ledger/HandOverMake.tsx';
import { HandOverOpen } from '../../../../components/ledger/HandOverOpen.tsx';
import { click, mount, type } from '../mount.tsx';

const GOOD = 'kx7fm-3w9pq-hdz2a-tn6bu';
type Page = Awaited<ReturnType<typeof mount>>;
const submit = (page: Page) =>
  act(async () => {
    page.one('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
const input = (page: Page, name: string) => page.one<HTMLInputElement>(`[name="${name}"]`);

describe('making a hand-over file', () => {
  async function form(made = true) {
    const onMake = vi.fn(async () => made);
    const page = await mount(<HandOverMake canMake suggest={() => GOOD} onMake={onMake} />);
    return { page, onMake, first: input(page, 'handover-new'), second: input(page, 'handover-again') };
  }

  test.each([
    ['', '', 'handover_too_short 12'],
    ['kx7fm-3w9pq', 'kx7fm-3w9pq', 'handover_too_short 12'],
    [GOOD, '', 'handover_differs'],
    [GOOD, `${GOOD}x`, 'handover_differs'],
  ])('%j and %j are refused as %s, and nothing is made', async (one, other, reason) => {
    const { page, onMake, first, second } = await form();
    await type(first, one);
    await type(second, other);
    expect(page.all('.field-error')).toHaveLength(0);
    await submit(page);
    expect(page.all('.field-error').map((error) => error.textContent)).toEqual([`▲${reason}`]);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(onMake).not.toHaveBeenCalled();
  });

  test('two typings that are one after folding are the same', async () => {
    const { page, onMake, first, second } = await form();
    await type(first, 'kx7fm-3w9pq-hdz2a');
    await type(second, ' ｋx7fm-3w9pq-hdz2a ');
    await submit(page);
    expect(onMake).toHaveBeenCalledWith('kx7fm-3w9pq-hdz2a');
  });

  test('what was typed is gone when the file is made, and stays when that failed', async () => {
    for (const made of [true, false]) {
      const { page, first, second } = await form(made);
      await type(first, GOOD);
      await type(second, GOOD);
      await submit(page);
      expect([first.value, second.value]).toEqual(made ? ['', ''] : [GOOD, GOOD]);
      expect(page.place.textContent?.includes('handover_made')).toBe(made);
    }
  });

  test('the strength is said in words while typing', async () => {
    const { page, first } = await form();
    const said = () => page.one('.handover-strength').textContent;
    expect(said()).toBe('');
    await type(first, 'abc');
    expect(said()).toBe('handover_strength_short');
    await type(first, 'aaaaaaaaaaaaaa');
    expect(said()).toBe('handover_strength_weak');
    await type(first, GOOD);
    expect(said()).toBe('handover_strength_strong');
  });

  test('a suggestion fills both fields and can be read; hidden again on demand', async () => {
    const { page, first, second } = await form();
    expect(first.type).toBe('password');
    const [suggest] = page.all('button');
    if (suggest) await click(suggest);
    expect([first.value, second.value, first.type]).toEqual([GOOD, GOOD, 'text']);
    await click(page.one('[type=checkbox]'));
    expect(first.type).toBe('password');
  });

  test('no browser is asked to keep it, and an empty ledger cannot be handed over', async () => {
    const { first } = await form();
    expect(first.getAttribute('autocomplete')).toBe('off');
    const page = await mount(<HandOverMake canMake={false} suggest={() => GOOD} onMake={async () => true} />);
    expect(page.one<HTMLButtonElement>('[data-testid="handover-make"]').disabled).toBe(true);
  });
});

describe('opening one', () => {
  const view = (fileName: string | undefined, error?: string, onOpen = async (_typed: string) => false) => (
    <HandOverOpen fileName={fileName} error={error} onFile={() => {}} onOpen={onOpen} onGiveUp={() => {}} />
  );

  test('the passphrase is asked for once there is a file, and gone after every try', async () => {
    const onOpen = vi.fn(async () => false);
    const page = await mount(view(undefined));
    expect(page.all('[name="handover-passphrase"]')).toHaveLength(0);
    await page.again(view('a.sgl', undefined, onOpen));
    const field = input(page, 'handover-passphrase');
    expect(document.activeElement).toBe(field);
    await submit(page);
    expect(onOpen).not.toHaveBeenCalled();
    await type(field, GOOD);
    await submit(page);
    expect(onOpen).toHaveBeenCalledWith(GOOD);
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  test('why it cannot be opened stands at the field, and for a wrong file at the button', async () => {
    const page = await mount(view('a.sgl', 'nope'));
    expect(input(page, 'handover-passphrase').getAttribute('aria-invalid')).toBe('true');
    expect(page.one('.field-error').textContent).toContain('nope');
    await page.again(view(undefined, 'no file of ours'));
    expect(page.one('[role=alert]').textContent).toBe('no file of ours');
  });
});
