// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../lib/procedures/stage-of.ts';
import { ELSEWHERE } from '../../../lib/procedures/stages/elsewhere/all.ts';
import { ON_SCREEN } from '../../../lib/procedures/stages/on-screen.ts';
import { STEP_INDEX } from '../../../lib/procedures/step-index.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { isWeb, screens } from './guides.ts';
import { guides, sentences, stepsOf, uses } from './read-catalogue.ts';

type Messages = Record<string, { message: string }>;

const placeholders = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();
const places = screens.flatMap(({ id, places: of }) => of.map((place) => [id, ...place.split('/')] as const));

/** Screens of daily use on which the banner alone speaks: there is nothing to be done in steps. */
const SILENT = [
  'voucher-upload',
  'voucher-received',
  'voucher-issued',
  'voucher-mail-settings',
  'voucher-introduction',
];

describe('catalogue', () => {
  it.each(places)('%s stands in %s at %s', (screen, id, step) => {
    const guide = guides.find((one) => one.id === id);
    const own = guide?.steps.filter((one) => stageOf(one).screens.includes(screen)) ?? [];
    if (SILENT.includes(screen)) expect(own).toEqual([]);
    else if (step)
      expect([...own.flatMap((one) => covers(one.step, one.sub)), ...(ALSO[`${id}/${screen}`] ?? [])]).toContain(step);
    else expect(own.length).toBeGreaterThan(0);
  });

  it('says of every stage on no page where it happens', () => {
    expect(Object.values(ELSEWHERE).filter(({ where }) => !where)).toEqual([]);
    expect(Object.values(ELSEWHERE).flatMap((stage) => stage.screens.filter(isWeb))).toEqual([]);
    expect(Object.values(ON_SCREEN).filter((stage) => 'where' in stage || !stage.screens.every(isWeb))).toEqual([]);
  });

  it('shows every desktop window of its steps in words', () => {
    const bare = Object.entries(ELSEWHERE).filter(([, stage]) => stage.where === 'desktop' && !('looks' in stage));
    expect(bare.map(([name]) => name)).toEqual(['import-pause', 'sales-data']);
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s agrees with the step index', (id, guide) => {
    const first = new Map<string, string>();
    for (const step of guide.steps)
      for (const screen of stageOf(step).screens.filter(isWeb)) if (!first.has(screen)) first.set(screen, step.step);
    expect(STEP_INDEX[id]?.steps ?? {}).toEqual(Object.fromEntries(first));
    expect(STEP_INDEX[id]?.notHere ?? []).toEqual(guide.notHere.flatMap((step) => stageOf(step).screens));
  });

  it('uses every stage, each once in a guide', () => {
    const used = guides.flatMap((guide) => stepsOf(guide).map(({ stage }) => stage));
    expect([...new Set(used)].sort()).toEqual(Object.keys({ ...ON_SCREEN, ...ELSEWHERE }).sort());
    for (const guide of guides) expect(new Set(guide.steps.map(({ stage }) => stage)).size).toBe(guide.steps.length);
  });

  it('refers only to stages that its guides have', () => {
    const lost = uses.flatMap(({ guide, key, sentence }) => {
      const own: string[] = guides.find(({ id }) => id === guide)?.steps.map(({ stage }) => stage) ?? [];
      const named = (sentence?.values ?? []).flatMap((value) =>
        typeof value === 'string' ? [] : [[value.stepOf].flat()],
      );
      return named.some((names) => !names.some((name) => own.includes(name))) ? [`${key} in ${guide}`] : [];
    });
    // On every ordinary day no office is being added: the sentence is left out.
    expect(lost).toEqual(['step_voucher_home_next in daily-use']);
  });
});

/** Numbers under which screens.json has a screen once more, beside the step that speaks there. */
const ALSO: Record<string, string[]> = {
  // Where these screens open from: 3 and 13 branch by what is shown.
  'accounting-firm-link/login-id': ['3'],
  'accounting-firm-link/group-register': ['3', '13'],
  'accounting-firm-link/contract-approval': ['3', '13'],
  // Where the way leads back to after registering a network product.
  'accounting-firm-link/product-linking': ['network-4'],
  // Reached from the desktop as well.
  'daily-use/voucher-home': ['①-3'],
  'daily-use/login-id': ['②-1', '②-2'],
  'daily-use/portal-home': ['②-2'],
  // The accounting product's count of what is ③-2 for 弥生販売.
  'daily-use/desktop-portal': ['③-1'],
};

/** The numbers of screens.json that a step stands for. */
function covers(step: string, sub = ''): string[] {
  const part = step.match(/^[a-z]+-/)?.[0] ?? '';
  const others = /^\d/.test(step) || part ? sub.split('・').map((one) => part + one.replace('〜', '-')) : [];
  return [step, ...others];
}

describe.each([
  ['ja', ja as Messages],
  ['en', en as Messages],
])('sentences in %s', (_language, messages) => {
  it('quote exactly their values', () => {
    const wrong = sentences.filter(({ text, values = [] }) => {
      const expected = values.map((_value, index) => `$${index + 1}`);
      return placeholders(messages[text]?.message ?? '').join() !== expected.join() || !messages[text]?.message;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('exist for everything that is said', () => {
    expect(uses.filter(({ key }) => !messages[key]?.message).map(({ key }) => key)).toEqual([]);
  });
});

it('no sentence of a step, note, choice or link is left over in the locale files', () => {
  const used = new Set(uses.map(({ key }) => key));
  const ours = Object.keys(ja).filter((key) => /^(step_|choice_|note_(?!tone_|close$)|hint_link_)/.test(key));
  expect(ours.filter((key) => !used.has(key))).toEqual([]);
});
