// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CHECKED_FIELDS } from '../../../lib/procedures/checked-fields.ts';
import { FIELD_SCREENS } from '../../../lib/procedures/field-screens.ts';
import { DETECT_AT, SEEN_IN_FIELDS } from '../../../lib/procedures/hazards.ts';
import { bare } from '../../../lib/screens/same-text.ts';
import { FIELD_ROWS, FILL_ROWS } from '../../e2e/support/field-rows.ts';
import { facts, screens } from './guides.ts';

describe('checked fields', () => {
  it('are of screens that the field help comes to', () => {
    expect([...Object.keys(CHECKED_FIELDS), 'id-confirm-code'].sort()).toEqual(FIELD_SCREENS.toSorted());
  });

  it.each(Object.entries(CHECKED_FIELDS))('of %s have labels that the guides print', (screen, fields) => {
    const printed = new Set(
      [
        ...(screens.find(({ id }) => id === screen)?.words ?? []),
        ...facts.filter(({ page }) => page === screen).flatMap(({ exact }) => exact),
      ].map(bare),
    );
    const unknown = fields
      .filter(({ slot = 1 }) => slot === 1)
      .filter(({ labels }) => !labels.some((label) => printed.has(bare(label))));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('are never filled where the site forbids pasting or the guides want them blank', () => {
    const filled = (screen: string) => CHECKED_FIELDS[screen]?.filter(({ fill }) => fill).map(({ name }) => name);
    expect(filled('id-register')).toEqual([]);
    expect(filled('support-password')).toEqual([]);
    expect(filled('support-login')).toEqual(['number', 'mail']);
    expect(filled('group-register')).toEqual(['company']);
  });

  it('each have a spec in which they are typed into, and in which they are filled', () => {
    const typed = new Set(FIELD_ROWS.map(({ screen }) => screen));
    expect(Object.keys(CHECKED_FIELDS).filter((screen) => !typed.has(screen))).toEqual([]);
    const filled = new Set(FILL_ROWS.map(({ screen }) => screen));
    const fillable = Object.keys(CHECKED_FIELDS).filter((id) => CHECKED_FIELDS[id]?.some(({ fill }) => fill));
    expect([...filled].sort()).toEqual(fillable.sort());
  });

  it('are where these hazards are seen, each planted by a spec on each of its screens', () => {
    const planted = FIELD_ROWS.flatMap(({ screen, hazards }) => hazards.map((id) => `${id} on ${screen}`));
    const seen = Object.entries(SEEN_IN_FIELDS).flatMap(([id, at]) => at.map((screen) => `${id} on ${screen}`));
    expect([...new Set(planted)].sort()).toEqual(seen.sort());
  });

  it('and the hazards seen there are such as can be seen', () => {
    expect(Object.keys(SEEN_IN_FIELDS).filter((id) => !(id in DETECT_AT))).toEqual([]);
  });
});
