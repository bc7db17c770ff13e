import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteHint } from '../../../lib/hints/hint.ts';
import { mountNotes } from '../../../lib/hints/mount-notes.ts';
import { showPage } from '../../support/show-page.ts';

const phone: NoteHint = {
  id: 'phone',
  key: 'note_support_login_phone',
  values: [],
  labels: ['ご登録電話番号'],
  nth: 0,
  tone: 'blank',
};
const number: NoteHint = {
  ...phone,
  id: 'number',
  key: 'note_support_login_number',
  values: ['事業所B', '7000002'],
  tone: 'do',
  labels: ['お客様番号'],
};

/** Which field each shown note is anchored to; happy-dom knows no popovers. */
const anchors = new Map<Element, Element | undefined>();
let controller: AbortController;
let root: ShadowRoot;
let fields: Record<string, string>;

beforeEach(() => {
  showPage('<input id="n"><input id="p">');
  fields = { number: '#n', phone: '#p' };
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement, options?: { source?: Element }) {
      anchors.set(this, options?.source);
    },
    hidePopover(this: HTMLElement) {
      anchors.delete(this);
    },
  });
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? anchors.has(this) && this.isConnected : matches.call(this, selector);
  });
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: HTMLElement) {
    return this.isConnected && !this.hidden;
  });
  controller = new AbortController();
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'closed' });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  anchors.clear();
});

function mount() {
  return mountNotes({
    root,
    locate: ({ id }) => document.querySelector(fields[id] ?? 'nothing') ?? undefined,
    text: (key, ...values) => [key, ...values].join(' '),
    signal: controller.signal,
  });
}

const shown = () => [...root.children].map((note) => [note.textContent, anchors.get(note)?.id]);
const closeButton = () => root.querySelector('button');

describe('mountNotes', () => {
  it('puts each note beside its field and nothing into the page', () => {
    const before = document.body.innerHTML;
    mount().show([number, phone]);
    expect(shown()).toEqual([
      ['note_tone_do note_support_login_number 事業所B 7000002×', 'n'],
      ['note_tone_blank note_support_login_phone×', 'p'],
    ]);
    expect(document.body.innerHTML).toBe(before);
    expect(closeButton()?.ariaLabel).toBe('note_close');
  });

  it('waits for a field that is not there yet', () => {
    document.getElementById('p')?.remove();
    const notes = mount();
    notes.show([phone]);
    expect(shown()).toEqual([]);
    showPage('<input id="p">');
    notes.refresh();
    expect(shown().map(([, field]) => field)).toEqual(['p']);
  });

  it.each([
    ['removed', () => document.getElementById('p')?.remove()],
    ['hidden', () => document.getElementById('p')?.toggleAttribute('hidden', true)],
  ])('leaves with a field that was %s', (_how, change) => {
    const notes = mount();
    notes.show([number, phone]);
    change();
    notes.refresh();
    expect(shown().map(([, field]) => field)).toEqual(['n']);
  });

  it('leaves with a field that a style sheet hides', () => {
    let resized = (): void => undefined;
    class Observer {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal('ResizeObserver', Observer);
    mount().show([phone]);
    vi.mocked(Element.prototype.checkVisibility).mockReturnValue(false);
    resized();
    expect(shown()).toEqual([]);
  });

  it('moves to a field that took the place of the old one', () => {
    const notes = mount();
    notes.show([phone]);
    fields.phone = '#n';
    notes.refresh();
    expect(shown().map(([, field]) => field)).toEqual(['n']);
  });

  it('leaves a note alone whose field and words are the same', () => {
    const notes = mount();
    notes.show([phone]);
    const [element] = root.children;
    const show = vi.spyOn(HTMLElement.prototype, 'showPopover');
    notes.refresh();
    notes.show([{ ...phone }]);
    expect(root.children[0]).toBe(element);
    expect(show).not.toHaveBeenCalled();
  });

  it('says anew what changed, and shows again what the browser closed', () => {
    const notes = mount();
    notes.show([number]);
    notes.show([{ ...number, values: ['事業所C', '7000003'] }]);
    expect(shown()[0]?.[0]).toContain('事業所C 7000003');
    anchors.clear();
    notes.refresh();
    expect(shown()[0]?.[1]).toBe('n');
  });

  it('stays closed once it was closed', () => {
    const notes = mount();
    notes.show([phone]);
    closeButton()?.click();
    expect(shown()).toEqual([]);
    notes.refresh();
    notes.show([number, phone]);
    expect(shown().map(([, field]) => field)).toEqual(['n']);
  });

  it('comes back after it was closed when it says something else', () => {
    const notes = mount();
    notes.show([number]);
    closeButton()?.click();
    notes.show([{ ...number, values: ['事業所C', '7000003'] }]);
    expect(shown()).toHaveLength(1);
    closeButton()?.click();
    const clock: NoteHint = { ...phone, sense: 'running', values: ['9:59'] };
    notes.show([clock]);
    closeButton()?.click();
    notes.show([{ ...clock, values: ['9:58'] }]);
    expect(shown()).toEqual([]);
    notes.show([{ ...clock, values: ['1:59'], sense: 'almost over' }]);
    expect(shown()).toHaveLength(1);
  });

  it('lets a remark take the place of what stands there, in the same element, and gives it back', () => {
    const notes = mount();
    const remark: NoteHint = { ...number, id: 'remark', key: 'check_number_example', values: [], tone: 'stop' };
    fields.remark = '#n';
    notes.show([number, phone]);
    const [element] = root.children;
    notes.show([remark], 'remarks');
    expect(shown()).toEqual([
      ['✕check_tone_stop check_number_example×', 'n'],
      ['note_tone_blank note_support_login_phone×', 'p'],
    ]);
    expect(root.children[0]).toBe(element);
    closeButton()?.click();
    expect(shown().map(([, field]) => field)).toEqual(['p']);
    notes.show([], 'remarks');
    expect(shown().map(([, field]) => field)).toEqual(['p', 'n']);
  });

  it('gives what is offered to the note that stands there, else stands by itself; a script cannot press it', () => {
    const notes = mount();
    const act = vi.fn();
    const label = { key: 'fill_button_label' as const, values: ['x'] };
    const press = { key: 'fill_button' as const, label, act };
    const offer: NoteHint = { ...number, id: 'offer', key: 'fill_offer', values: [], press };
    fields.offer = '#n';
    notes.show([offer], 'offers');
    expect(shown()).toEqual([['note_tone_do fill_offer×fill_button', 'n']]);
    notes.show([number]);
    expect(shown()[0]?.[0]).toBe('note_tone_do note_support_login_number 事業所B 7000002×fill_button');
    const button = root.querySelector<HTMLElement>('button:not(.close)');
    expect(button?.ariaLabel).toBe('fill_button_label x');
    button?.click();
    expect(act).not.toHaveBeenCalled();
    notes.show([], 'offers');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('clears the page for an empty list and when the signal ends', () => {
    const notes = mount();
    notes.show([number, phone]);
    notes.show([]);
    expect(shown()).toEqual([]);
    notes.show([phone]);
    controller.abort();
    expect(shown()).toEqual([]);
    notes.show([phone]);
    expect(shown()).toEqual([]);
  });

  it('shows no note where the browser takes no source for it', () => {
    Object.assign(HTMLElement.prototype, { showPopover() {} });
    mount().show([phone]);
    expect(shown()).toEqual([]);
  });
});
