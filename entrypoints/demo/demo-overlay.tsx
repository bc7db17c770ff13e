import { render } from 'preact';
import { FIELD_NOTES_STYLE } from '../../components/overlay/field-notes-style.ts';
import { Overlay, type OverlayActions } from '../../components/overlay/Overlay.tsx';
import { OVERLAY_STYLE } from '../../components/overlay/overlay-style.ts';
import { StepHint } from '../../components/overlay/StepHint.tsx';
import { STEP_HINT_STYLE } from '../../components/overlay/step-hint-style.ts';
import { TextContext } from '../../components/ui/text.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { HOST_TAG } from '../../lib/guard/host-element.ts';
import type { Hint } from '../../lib/hints/hint.ts';
import { mountNotes } from '../../lib/hints/mount-notes.ts';
import { text } from '../../lib/platform/text.ts';

/** The overlay of the demo page, of the same parts as on the sites. */
export interface DemoOverlay {
  root: ShadowRoot;
  draw: (snapshot: Snapshot, hint: Hint | undefined) => void;
}

/** Open to scripts, other than on the sites: there are none here but our own. */
export function demoOverlay(signal: AbortSignal, actions: OverlayActions): DemoOverlay {
  const host = document.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  // The pages' own policy takes no style elements.
  const style = new CSSStyleSheet();
  style.replaceSync(OVERLAY_STYLE + STEP_HINT_STYLE + FIELD_NOTES_STYLE);
  root.adoptedStyleSheets = [style];
  const place = document.createElement('div');
  root.append(place);
  document.documentElement.append(host);

  let shown: Hint | undefined;
  const toggled = new Map<string, boolean>();
  const notes = mountNotes({
    root,
    text,
    signal,
    // The sample form has its fields in the order of the notes.
    locate: (note) => document.querySelectorAll('[data-demo=field]')[shown?.notes.indexOf(note) ?? -1],
  });
  const draw = (snapshot: Snapshot, hint: Hint | undefined): void => {
    shown = hint;
    const { screen, step, gate, decision } = snapshot;
    Object.assign(host.dataset, { screen, step, gate, verdict: decision.verdict });
    const toggle = (open: boolean): void => {
      toggled.set(screen, open);
      draw(snapshot, hint);
    };
    render(
      <TextContext.Provider value={text}>
        <Overlay snapshot={snapshot} expects={hint?.expects} actions={actions}>
          {hint && <StepHint hint={hint} open={toggled.get(screen) ?? !hint.quiet} onToggle={toggle} />}
        </Overlay>
      </TextContext.Provider>,
      place,
    );
    notes.show(hint?.notes ?? []);
    notes.refresh();
  };
  return { root, draw };
}
