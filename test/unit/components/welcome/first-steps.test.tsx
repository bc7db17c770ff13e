import { expect, test, vi } from 'vitest';
import { FirstSteps, type FirstStepsProps } from '../../../../components/welcome/FirstSteps.tsx';
import { click, mount } from '../mount.tsx';

const acts = { onAsk: vi.fn(), onAdd: vi.fn(), onLedger: vi.fn() };
const show = (more: Partial<FirstStepsProps>) =>
  mount(<FirstSteps browser="chrome" count={0} access="given" {...acts} {...more} />);

const TABLE: [FirstStepsProps['browser'], FirstStepsProps['access'], boolean, boolean][] = [
  ['chrome', 'given', false, false],
  ['edge', 'missing', true, true],
  ['firefox', undefined, false, false],
  ['firefox', 'given', true, false],
  ['firefox', 'missing', true, true],
  ['firefox', 'refused', true, true],
];
test.each(TABLE)('%s with the permission %s: spoken of %s, asked for %s', async (browser, access, told, asked) => {
  const { place, all } = await show({ browser, access });
  expect(place.textContent?.includes('welcome_access_title')).toBe(told);
  expect(all('[role=alert] button').length > 0).toBe(asked);
  expect(place.textContent).toContain(`welcome_pin_${browser}`);
});

test('the press itself asks', async () => {
  const { one } = await show({ browser: 'firefox', access: 'missing' });
  await click(one('[role=alert] button'));
  expect(acts.onAsk).toHaveBeenCalledOnce();
});

test('the first office is the one thing that stands out, until there is one', async () => {
  const { one, place, again } = await show({});
  expect(one('.button-primary').textContent).toBe('office_add_first');
  expect(place.textContent).not.toContain('welcome_office_count');
  await again(<FirstSteps browser="chrome" count={1} access="given" {...acts} />);
  expect(one('[aria-live]').textContent).toContain('welcome_office_count 1');
  expect(place.querySelector('.button-primary')).toBeNull();
});
