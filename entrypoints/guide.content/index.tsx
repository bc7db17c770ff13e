import { h, render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CHECK_STYLE } from '../../components/overlay/check-style.ts';
import { FIELD_NOTES_STYLE } from '../../components/overlay/field-notes-style.ts';
import { OVERLAY_STYLE } from '../../components/overlay/overlay-style.ts';
import { STEP_HINT_STYLE } from '../../components/overlay/step-hint-style.ts';
import { guardSide } from '../../lib/guard/guard-side.ts';
import { readsPage } from '../../lib/hints/hint-for.ts';
import { mountNotes } from '../../lib/hints/mount-notes.ts';
import { learnTexts, text } from '../../lib/platform/text.ts';
import { findField } from '../../lib/screens/locate.ts';
import { watchPage } from '../../lib/screens/watch.ts';
import { doneTeller } from './done-teller.ts';
import { fieldHelp } from './field-help.ts';
import { Guide } from './Guide.tsx';
import { lastCheck } from './last-check.ts';
import { overlayActions } from './overlay-actions.ts';

/** What banner and dialog say once the extension is gone from under the page. */
const NEEDED_WHEN_LOST = [
  'banner_lost',
  'banner_lost_what',
  'banner_reload',
  'stop_title_stopped',
  'stop_nothing_left',
  'stop_close',
  'overlay_target',
  'overlay_no_target',
  'overlay_signed_in',
  'overlay_id_unseen',
] as const;

/** The overlay's UI. Not in the manifest: the background puts it into a page when the guard there has something to show. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['https://*.yayoi-kk.co.jp/*'],
  main() {
    const side = guardSide();
    if (!side || side.root.querySelector('style')) return;
    const { signal } = new AbortController();
    const style = document.createElement('style');
    style.textContent = OVERLAY_STYLE + STEP_HINT_STYLE + FIELD_NOTES_STYLE + CHECK_STYLE;
    const place = document.createElement('div');
    side.root.append(style, place);

    const notes = mountNotes({
      root: side.root,
      text,
      signal,
      locate: ({ labels, nth }) => findField(document, labels, { nth }),
    });
    const tellDone = doneTeller(side);
    const fields = fieldHelp({ root: side.root, notes, signal, changed: () => draw() });
    watchPage(document, signal, () => {
      notes.refresh();
      fields.refresh();
      tellDone();
      if (readsPage(side.snapshot().screen)) draw();
    });
    const actions = overlayActions(side, signal);
    const checked = lastCheck(side, () => draw());
    const closeCheck = (): void => {
      checked.close();
      draw();
    };
    const draw = (): void => {
      const check = checked.now();
      render(
        h(Guide, {
          snapshot: side.snapshot(),
          check,
          actions: { ...actions, onCloseCheck: closeCheck },
          notes,
          fields,
        }),
        place,
      );
    };
    side.subscribe(draw, signal);
    side.subscribe(tellDone, signal);
    draw();
    tellDone();
    learnTexts(NEEDED_WHEN_LOST);
  },
});
