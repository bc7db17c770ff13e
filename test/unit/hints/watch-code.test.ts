import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteHint } from '../../../lib/hints/hint.ts';
import { watchCode } from '../../../lib/hints/watch-code.ts';
import { renderPage } from '../../site/index.ts';
import { showPage } from '../../support/show-page.ts';

const MINUTE = 60_000;
let note: NoteHint | undefined;
let controller: AbortController;
let known: { shownAt: number; resends: number };
const times = vi.fn(async (_resent: boolean) => known);
const speak = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  showPage(renderPage('id-confirm-code', 'server'));
  controller = new AbortController();
  known = { shownAt: Date.now(), resends: 0 };
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function watch() {
  return watchCode({
    document,
    notes: {
      show: ([first]) => {
        note = first;
      },
      refresh: () => undefined,
    },
    text: (key, ...values) => [key, ...values].join(' '),
    times,
    speak,
    signal: controller.signal,
  });
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const words = () => [note, ...(note?.also ?? [])].map((one) => [one?.key, ...(one?.values ?? [])].join(' '));
/** As the browser sends it after a person's press; a script's own click is never trusted. */
function press(element: Element | null, trusted = true): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  event.preventDefault();
  element?.dispatchEvent(event);
}

describe('the confirmation code’s clock', () => {
  it('runs second by second without being spoken, and says what always stands there', async () => {
    watch()('id-confirm-code');
    await pass(0);
    expect(words()).toEqual(['wait_code_left 10:00', 'note_id_confirm_code']);
    const { sense } = note ?? {};
    await pass(3000);
    expect(words()[0]).toBe('wait_code_left 9:57');
    expect(note?.sense).toBe(sense);
    expect(speak).not.toHaveBeenCalled();
  });

  it('asks to hurry towards the end, and says when it is over, both aloud', async () => {
    watch()('id-confirm-code');
    await pass(8 * MINUTE);
    expect(note?.tone).toBe('careful');
    await pass(2 * MINUTE);
    expect(words()).toEqual(['wait_code_expired 2']);
    expect(note?.tone).toBe('stop');
    expect(speak).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['the page’s own link', '<a href="#">確認コードを再送する</a>', true],
    ['a button', '<button type="button">コードを<b>再発行</b></button>', true],
    ['an old kind of button', '<input type="button" value="メールを送り直す">', true],
    ['another link', '<a href="#">ログイン</a>', false],
    ['words that are nothing to press', '<p>届かないときは再送します</p>', false],
    ['a script’s press', '<a href="#" class="script">再送</a>', false],
  ])('counts a resend by %s: %s', async (_, html, counts) => {
    watch()('id-confirm-code');
    await pass(0);
    document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    known = { shownAt: Date.now(), resends: 1 };
    const pressed = document.body.lastElementChild;
    press(pressed?.firstElementChild ?? pressed, !pressed?.matches('.script'));
    await pass(0);
    expect(times.mock.calls.filter(([resent]) => resent)).toHaveLength(counts ? 1 : 0);
    if (counts) expect(words()).toEqual(['wait_code_left 10:00', 'wait_code_newest', 'wait_code_one_resend']);
  });

  it('stands on its own screen alone', async () => {
    const show = watch();
    show('id-register');
    press(document.querySelector('a[href*=resend]'));
    expect(times).not.toHaveBeenCalled();
    show('id-confirm-code');
    await pass(1000);
    show('id-registered');
    expect(note).toBeUndefined();
    await pass(5000);
    expect(note).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});
