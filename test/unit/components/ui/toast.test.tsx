import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../../../components/ui/Toast.tsx';
import { click, mount } from '../mount.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test('what can be undone stays, takes the focus when its button is gone, and undoes', async () => {
  const undo = vi.fn();
  const onClose = vi.fn();
  const toast = { key: 1, message: '削除しました', undo, takesFocus: true };
  const { all, place } = await mount(<Toast toast={toast} onClose={onClose} />);
  expect(place.querySelector('[aria-live=polite]')?.textContent).toContain('削除しました');
  const [button] = all('button');
  expect(button?.textContent).toBe('ui_undo');
  expect(document.activeElement).toBe(button);
  await wait(60_000);
  expect(onClose).not.toHaveBeenCalled();
  if (button) await click(button);
  expect(undo).toHaveBeenCalledOnce();
});

test('mere news goes by itself, and the next one gets its own time', async () => {
  const onClose = vi.fn();
  const { again } = await mount(<Toast toast={{ key: 1, message: 'one' }} onClose={onClose} />);
  await wait(7000);
  await again(<Toast toast={{ key: 2, message: 'two' }} onClose={onClose} />);
  await wait(7000);
  expect(onClose).not.toHaveBeenCalled();
  await wait(1500);
  expect(onClose).toHaveBeenCalledOnce();
});
