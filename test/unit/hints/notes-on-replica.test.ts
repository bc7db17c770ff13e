import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '../../../lib/domain/procedure.ts';
import { hintFor } from '../../../lib/hints/hint-for.ts';
import { findField } from '../../../lib/screens/locate.ts';
import { allPages, DOMS, renderPage } from '../../site/index.ts';
import { showPage } from '../../support/show-page.ts';

const noted = PROCEDURES.flatMap((procedure) =>
  allPages.flatMap(({ name, screen }) => {
    const hint = screen && hintFor({ screen, procedure, verdict: 'match' });
    return hint && hint.notes.length > 0 ? DOMS.map((dom) => [name, dom, procedure, hint.notes] as const) : [];
  }),
);

describe('notes find their field', () => {
  it.each(noted)('on %s, %s, in %s', (name, dom, _procedure, notes) => {
    showPage(renderPage(name, dom));
    const found = notes.map((note) => findField(document, note.labels, note));
    expect(found.map((field, index) => (field ? 'found' : notes[index]?.id))).toEqual(notes.map(() => 'found'));
    expect(new Set(found).size).toBe(notes.length);
  });
});
