/** The look of the STEP hint, for the overlay's shadow root; colours come from the card around it. */
export const STEP_HINT_STYLE = `
.step-hint { word-break: auto-phrase; padding: 8px 12px 10px; border-top: 1px solid var(--sg-line, #ccd3de); border-inline-start: 6px solid var(--sg-accent, #1f5fa8); }
.step-hint.not-here { border-inline-start-color: var(--sg-alert, #b3261e); }
.step-procedure { color: var(--sg-muted, #566174); font-size: 12px; line-height: 1.4; }
.step-heading { font-size: 14px; line-height: 1.5; }
.step-heading button { display: flex; gap: 8px; align-items: baseline; width: 100%; min-height: 28px; padding: 2px 0; border: 0; background: none; color: var(--sg-fg, #1c2430); font: inherit; font-weight: 700; text-align: start; cursor: pointer; }
.step-arrow { flex: none; width: 7px; height: 7px; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.step-heading [aria-expanded="true"] .step-arrow { transform: translateY(-3px) rotate(45deg); }
.step-body[hidden] { display: none; }
.step-body ol { margin: 4px 0 0; padding-inline-start: 24px; }
.step-body ul { margin: 8px 0 0; padding: 0; list-style: none; }
.step-body li { margin-top: 4px; }
.step-warn { color: var(--sg-warn, #8a5300); font-weight: 700; white-space: nowrap; }
.step-icon { display: inline-grid; place-items: center; width: 15px; height: 15px; margin-inline-end: 3px; border: 2px solid currentColor; border-radius: 50%; font-size: 11px; line-height: 1; }
.step-now { margin-top: 6px; padding: 6px 8px; border: 2px solid var(--sg-alert, #b3261e); border-radius: 4px; }
.step-now strong { color: var(--sg-alert, #b3261e); margin-inline-end: 4px; }
.step-next { margin-top: 8px; padding-top: 6px; border-top: 1px dashed var(--sg-line, #ccd3de); }
.step-next strong { color: var(--sg-ok, #1d6b42); margin-inline-end: 4px; }
.fill-form { padding: 8px 12px 8px 18px; text-align: end; border-top: 1px solid var(--sg-line, #ccd3de); }
.step-link { color: var(--sg-accent, #1f5fa8); text-decoration: underline; }
.step-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
