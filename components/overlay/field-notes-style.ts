/**
 * The look of the notes that `lib/hints/mount-notes.ts` places, for the overlay's shadow root.
 * Two lines are no taller than a field: fields may stand one right below the other. Where a page is narrow there is no room
 * beside or below a field, and the card alone says it.
 * Beside the field; on its other side, below or above it where there is no room; never over it. Gone while the field is out of sight.
 */
export const FIELD_NOTES_STYLE = `
.field-note {
  position: fixed; inset: auto; margin: 2px 8px; padding: 1px 4px 1px 8px;
  position-area: right span-all; position-try-fallbacks: flip-inline, bottom span-right, bottom span-left, top span-right;
  position-visibility: anchors-visible;
  width: max-content; max-width: min(22em, calc(100vw - 24px));
  border: 1px solid var(--note, var(--sg-muted, #566174)); border-inline-start-width: 4px; border-radius: 6px;
  color: var(--sg-fg, #1c2430); background: var(--sg-bg, #fff); box-shadow: 0 2px 8px rgb(0 0 0 / .18);
  font-size: 13px; line-height: 1.3; overflow-wrap: anywhere; word-break: auto-phrase;
}
.field-note:popover-open { display: flex; align-items: start; gap: 2px; }
.field-note.do { --note: var(--sg-accent, #1f5fa8); }
.field-note:is(.blank, .stop) { --note: var(--sg-alert, #b3261e); }
.field-note.careful { --note: var(--sg-warn, #8a5300); }
.field-note p { margin: 0; min-width: 0; }
.field-note .step-icon { color: var(--note); }
.field-note .step-icon:empty { display: none; }
.field-note strong { color: var(--note); }
.field-note .close { order: 1; flex: none; min-width: 24px; min-height: 24px; margin-block: -3px; padding: 0; border: 0; background: none; color: var(--sg-muted, #566174); font: inherit; line-height: 1; text-align: center; cursor: pointer; }
.field-note .close:hover { color: var(--sg-fg, #1c2430); }
.field-note button:not(.close) { flex: none; align-self: center; min-height: 24px; padding: 0 6px; border-radius: 5px; line-height: 1.3; }
.field-note button:focus-visible { outline: 3px solid var(--sg-accent, #1f5fa8); outline-offset: -1px; }
/* Longer than what always stands there: they begin level with their field and never reach over the one above. */
.field-note:is(.stop, .careful, .info) {
  position-area: right span-bottom; position-try-fallbacks: right span-all, right span-top, flip-inline, bottom span-right, bottom span-left, top span-right;
}
@media (width < 560px) { .field-note:popover-open { display: none; } }
@media (forced-colors: active) { .field-note { border-color: CanvasText; } }
`;
