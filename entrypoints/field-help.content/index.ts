import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFieldHelp } from '../../lib/hints/field-side.ts';
import { speaker } from '../../lib/hints/speak.ts';
import { watchCode } from '../../lib/hints/watch-code.ts';
import { watchFields } from '../../lib/hints/watch-fields.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';
import { text } from '../../lib/platform/text.ts';

/**
 * What stands beside the page's fields while someone types: remarks, offers of the ledger, the confirmation code's clock.
 * Not in the manifest: the background puts it beside the overlay's UI on a screen that has such fields.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['https://*.yayoi-kk.co.jp/*'],
  main() {
    startFieldHelp(({ root, notes, signal, changed }) => {
      const common = { document, notes, text, speak: speaker(root, signal), signal };
      const fields = watchFields({
        ...common,
        check: async (screen, typed) => (await askFromPage('page/check', { screen, fields: typed })).remarks,
        changed,
      });
      const code = watchCode({ ...common, times: (resent) => askFromPage('page/code', { resent }) });
      return {
        ...fields,
        of: (screen, office) => {
          fields.of(screen, office);
          code(screen);
        },
      };
    });
  },
});
