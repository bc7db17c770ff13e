import type { TargetOffice } from '../../lib/domain/page-state.ts';
import { awaitFieldHelp, type FieldHelp, type FieldSide } from '../../lib/hints/field-side.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';
import { FIELD_SCREENS } from '../../lib/procedures/field-screens.ts';

/** The field help, which the background puts into the page on the first screen that has fields for it. */
export function fieldHelp(side: FieldSide): FieldHelp {
  let help: FieldHelp | undefined;
  let asked = false;
  let now: [screen: string, office: TargetOffice | undefined] = ['', undefined];

  return {
    of(screen, office) {
      now = [screen, office];
      help?.of(screen, office);
      if (asked || !FIELD_SCREENS.includes(screen)) return;
      asked = true;
      awaitFieldHelp((make) => {
        help = make(side);
        help.of(...now);
      });
      askFromPage('page/field-help', {}).catch(() => {
        asked = false;
      });
    },
    refresh: () => help?.refresh(),
    blanks: () => help?.blanks() ?? 0,
    fillBlanks: () => help?.fillBlanks() ?? false,
  };
}
