import type { OfficeId } from '../../lib/domain/office.ts';

export type Paper = 'checklist' | 'sheet';

/** What the page's address asks for: an office to show at first, and on which paper. */
export function readPanelHash(): { office: OfficeId | undefined; print: Paper | undefined } {
  const said = new URLSearchParams(location.hash.slice(1));
  const print = said.get('print');
  return {
    office: (said.get('office') ?? undefined) as OfficeId | undefined,
    print: print === 'checklist' || print === 'sheet' ? print : undefined,
  };
}

/** The address of an office's paper, inside the extension. */
export const paperPath = (office: OfficeId, print: Paper): string =>
  `/sidepanel.html#${new URLSearchParams({ office, print })}`;
