import { describe, expect, it } from 'vitest';
import { hintFor } from '../../../lib/hints/hint-for.ts';
import { findField } from '../../../lib/screens/locate.ts';
import { allPages, DOMS, renderPage } from '../../site/index.ts';
import { showPage } from '../../support/show-page.ts';

const noted = allPages.flatMap(({ name, screen }) => {
  const hint = screen && hintFor({ screen, procedure: 'standalone-network', verdict: 'match' });
  return hint && hint.notes.length > 0 ? DOMS.map((dom) => [name, dom, hint.notes] as const) : [];
});

describe('notes find their field', () => {
  it.each(noted)('on %s, %s', (name, dom, notes) => {
    showPage(renderPage(name, dom));
    const found = notes.map((note) => findField(document, note.labels, note));
    expect(found.map((field, index) => (field ? 'found' : notes[index]?.id))).toEqual(notes.map(() => 'found'));
    expect(new Set(found).size).toBe(notes.length);
  });
});
