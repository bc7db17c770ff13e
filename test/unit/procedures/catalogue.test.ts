import { describe, expect, it } from 'vitest';
import { STEP_INDEX } from '../../../lib/procedures/step-index.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { procedures, sentences, stages, stepsOf } from './read-catalogue.ts';

type Messages = Record<string, { message: string }>;

/** screens.json, `procedures`: every web screen of standalone-network with its STEP. */
const SCREENS: [screen: string, step: string][] = [
  ['id-register', 'STEP2'],
  ['id-confirm-code', 'STEP2'],
  ['id-registered', 'STEP2'],
  ['login-id', 'STEP5'],
  ['login-id', 'FAQ'],
  ['login-password', 'STEP5'],
  ['apply-form', 'STEP3'],
  ['support-login', 'STEP4'],
  ['support-password', 'STEP4'],
  ['support-password-confirm', 'STEP4'],
  ['portal-home', 'FAQ'],
  ['group-register', 'STEP5'],
  ['product-list', 'STEP5'],
  ['product-register', 'STEP5'],
  ['group-admin', 'FAQ'],
  ['group-members', 'FAQ'],
  ['voucher-home', 'STEP1'],
  ['voucher-deleted', 'STEP1'],
];

const placeholders = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();

describe('catalogue', () => {
  it.each(SCREENS)('standalone-network has %s in %s', (screen, step) => {
    const data = procedures.find(({ id }) => id === 'standalone-network');
    const steps = data?.steps.filter(({ stage }) => stage.screens.includes(screen)).map((one) => one.step);
    expect(steps).toContain(step);
  });

  it.each(procedures.map((data) => [data.id, data] as const))('%s agrees with the step index', (id, data) => {
    const first = new Map<string, string>();
    for (const { step, stage } of data.steps)
      for (const screen of stage.screens) if (!first.has(screen)) first.set(screen, step);
    expect(STEP_INDEX[id]?.steps).toEqual(Object.fromEntries(first));
    expect(STEP_INDEX[id]?.notHere).toEqual(data.notHere.flatMap(({ stage }) => stage.screens));
  });

  it('has every procedure of the step index', () => {
    expect(procedures.map(({ id }) => id)).toEqual(Object.keys(STEP_INDEX));
  });

  it('refers only to screens that its procedures have', () => {
    for (const data of procedures) {
      const said = stepsOf(data).flatMap(({ stage, next }) => [
        ...stage.todo,
        ...stage.warnings,
        ...(next ? [next] : []),
      ]);
      const named = said.flatMap(({ values = [] }) => values.flatMap((v) => (typeof v === 'string' ? [] : v.stepOf)));
      expect(named.filter((screen) => !(screen in (STEP_INDEX[data.id]?.steps ?? {})))).toEqual([]);
    }
  });
});

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

  it('exist for every title, name and link', () => {
    const links = sentences.flatMap(({ link }) => link?.text ?? []);
    const keys = [...stages.map(({ title }) => title), ...procedures.map(({ name }) => name), ...links];
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });
});

it('no sentence of a step, note or link is left over in the locale files', () => {
  const links = sentences.flatMap(({ link }) => link?.text ?? []);
  const used = new Set<string>([...sentences.map(({ text }) => text), ...stages.map(({ title }) => title), ...links]);
  const ours = Object.keys(ja).filter((key) => /^(step_|note_(?!tone_|close$)|hint_link_)/.test(key));
  expect(ours.filter((key) => !used.has(key))).toEqual([]);
});
