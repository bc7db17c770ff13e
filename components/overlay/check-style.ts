/** The look of the check of files, for the overlay's shadow root; colours come from the card around it. */
export const CHECK_STYLE = `
.check { padding: 8px 12px 10px; border-top: 1px solid var(--sg-line); border-inline-start: 6px solid var(--sg-ok); word-break: auto-phrase; }
.check.warn { border-inline-start-color: var(--sg-warn); } .check.alert { border-inline-start-color: var(--sg-alert); }
.check-head { display: flex; gap: 8px; align-items: flex-start; justify-content: space-between; }
.check-sum { font-weight: 700; }
.check-close { flex: none; padding: 0 8px; min-height: 24px; color: var(--sg-muted); }
.check-going { margin-top: 6px; } .check-going progress { display: block; width: 100%; height: 10px; margin-top: 2px; accent-color: var(--sg-accent); }
.check details { margin-top: 6px; } .check summary { cursor: pointer; min-height: 24px; color: var(--sg-fg); }
.checked { margin: 4px 0 0; padding: 0; list-style: none; } .checked > li { margin-top: 6px; } .checked .name { font-weight: 600; }
.remarks { margin: 2px 0 0; padding: 0; list-style: none; }
.remarks li { margin-top: 2px; padding-inline-start: 8px; border-inline-start: 3px solid var(--sg-line); }
.remarks .refused, .remarks .perhaps { border-inline-start-color: var(--sg-warn); } .remarks .refused strong, .remarks .perhaps strong { color: var(--sg-warn); }
.remarks .elsewhere { border-inline-start-color: var(--sg-alert); } .remarks .elsewhere strong { color: var(--sg-alert); }
.remarks .here strong { color: var(--sg-muted); }
`;
