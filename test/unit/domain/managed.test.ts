import { describe, expect, test } from 'vitest';
import {
  managedId,
  managedOffice,
  touchesLocked,
  withManaged,
  withoutManaged,
} from '../../../lib/domain/managed-office.ts';
import { managedSettings } from '../../../lib/domain/managed-settings.ts';
import type { OfficeFields } from '../../../lib/domain/office.ts';
import { shortHash } from '../../../lib/domain/short-hash.ts';
import { parseYayoiId } from '../../../lib/domain/yayoi-id.ts';

const yayoiId = parseYayoiId('a@example.co.jp');
const POLICY: OfficeFields = {
  name: '事業所A',
  yayoiId,
  procedure: 'accounting-network',
  aliases: ['A商店'],
  notes: '所内の注意',
  color: '#0b7285',
};
const MANAGED = managedOffice(POLICY);
const CAREFUL = {
  goingAhead: false,
  importGate: true,
  fileNameQuestion: true,
  sameFileQuestion: true,
  sync: false,
};

describe('what the administrator decides of the settings', () => {
  test.each([
    [{}, {}, []],
    [{ offices: [] }, {}, []],
    [{ strict: true }, { goingAhead: false }, []],
    [{ strict: false }, {}, []],
    [{ strict: 1 }, { goingAhead: false }, []],
    [{ strict: 'true' }, { goingAhead: false }, []],
    [{ strict: 'yes' }, { goingAhead: false }, ['setting_type']],
    [{ strict: null }, { goingAhead: false }, ['setting_type']],
    [{ strict: true, settings: { goingAhead: true } }, { goingAhead: false }, []],
    [{ settings: { goingAhead: true } }, { goingAhead: true }, []],
    [{ settings: { importGate: 0, fileNameQuestion: '1' } }, { importGate: false, fileNameQuestion: true }, []],
    [{ settings: { importGate: 'off' } }, { importGate: true }, ['setting_type']],
    [{ settings: { titleMark: 'off' } }, {}, ['setting_type']],
    [{ settings: { titleMark: true } }, { titleMark: true }, []],
    [{ settings: { reminders: true } }, {}, ['setting_unknown']],
    [{ settings: { constructor: true } }, {}, ['setting_unknown']],
    [{ settings: '{"importGate":false}' }, { importGate: false }, []],
    [{ settings: { sameFileQuestion: false } }, { sameFileQuestion: false }, []],
    [{ settings: [] }, CAREFUL, ['settings_form']],
    [{ settings: 'strict' }, CAREFUL, ['settings_form']],
  ])('%j is %j', (policy, settings, problems) => {
    const read = managedSettings(policy);
    expect(read.settings).toEqual(settings);
    expect(read.problems.map(({ code }) => code)).toEqual(problems);
  });
});

describe('an office of both', () => {
  test('everything but aliases, notes and colour is locked', () => {
    expect(MANAGED.locked).toEqual(['name', 'yayoiId', 'procedure']);
    expect(managedOffice({ name: 'A', tantou: 'x' } as OfficeFields).locked).toEqual(['name', 'tantou']);
  });

  test.each<[OfficeFields | undefined, Partial<OfficeFields>]>([
    [undefined, POLICY],
    [{ name: '古い名前', yayoiId: parseYayoiId('old@example.co.jp') }, POLICY],
    [
      { name: 'A', businessGroup: 'G', officeToken: 'T' },
      { ...POLICY, businessGroup: 'G', officeToken: 'T' },
    ],
    [
      { name: 'A', notes: '私の注意', color: '#ffffff', aliases: ['エー', 'A商店'] },
      { ...POLICY, notes: '私の注意', color: '#ffffff', aliases: ['A商店', 'エー'] },
    ],
  ])('%j is seen as %j', (own, seen) => {
    expect(withManaged(own, MANAGED)).toEqual(seen);
  });

  test('what is stored is the user’s own part, and gives the same again', () => {
    const own = { name: '古い名前', businessGroup: 'G', notes: '私の注意' };
    const seen = withManaged(own, MANAGED);
    expect(withoutManaged(seen, MANAGED, own)).toEqual(own);
    const written = { ...seen, aliases: ['A商店', 'エー'], notes: POLICY.notes };
    expect(withoutManaged(written, MANAGED, own)).toEqual({ name: '古い名前', businessGroup: 'G', aliases: ['エー'] });
  });

  test('of an office that the user never had, what finds it again is stored as well', () => {
    const written = { ...POLICY, aliases: ['A商店', 'エー'] };
    expect(withoutManaged(written, MANAGED, undefined)).toEqual({ name: '事業所A', yayoiId, aliases: ['エー'] });
  });

  test.each([
    [{ name: '事業所A' }, []],
    [{ name: '事業所B' }, ['name']],
    [{ yayoiId: null, notes: 'x' }, ['yayoiId']],
    [{ businessGroup: 'G', aliases: [], color: null }, []],
  ])('the change %j touches %j', (change, locked) => {
    expect(touchesLocked(change, MANAGED)).toEqual(locked);
  });
});

describe('the id of an office that is the administrator’s alone', () => {
  test('is that of its name, so that a Yayoi ID or number that comes later changes nothing', () => {
    const id = managedId(POLICY);
    expect(id).toMatch(/^m-[\da-z]{11}$/);
    expect(managedId({ name: POLICY.name })).toBe(id);
    expect(managedId({ name: 'Ａ' })).toBe(managedId({ name: 'A ' }));
    expect(managedId({ name: 'B' })).not.toBe(managedId({ name: 'A' }));
  });

  test('is no other’s among 200,000', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, at) => shortHash(`office${at}@example.co.jp`)));
    expect(hashes.size).toBe(200_000);
  });
});
