/** The overlay's look. Pixels throughout: a page's own font size on its root must not scale what we lay over it. */
export const OVERLAY_STYLE = `
:host { all: initial !important; }
* { box-sizing: border-box; margin: 0; }
.sg {
  color-scheme: light dark;
  --sg-bg: #ffffff; --sg-fg: #1c2430; --sg-muted: #566174; --sg-line: #ccd3de; --sg-accent: #1f5fa8; --sg-on-accent: #ffffff;
  --sg-ok: #1d6b42; --sg-ok-bg: #e8f5ee; --sg-warn: #8a5300; --sg-warn-bg: #fff4e0; --sg-alert: #b3261e; --sg-alert-bg: #fdecea;
  position: fixed; inset: auto; border: 0; padding: 0;
  color: var(--sg-fg); background: var(--sg-bg);
  font: 14px/1.6 system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif;
  text-align: start; letter-spacing: normal; word-break: normal; overflow-wrap: anywhere; line-break: strict;
}
@media (prefers-color-scheme: dark) {
  .sg {
    --sg-bg: #1b212b; --sg-fg: #eef1f6; --sg-muted: #aeb7c6; --sg-line: #3c4657; --sg-accent: #8bbcf7; --sg-on-accent: #0d1a2b;
    --sg-ok: #7fd6a5; --sg-ok-bg: #16301f; --sg-warn: #f3c26b; --sg-warn-bg: #35270d; --sg-alert: #ff9c94; --sg-alert-bg: #3d1613;
  }
}
.card {
  right: 12px; bottom: 12px; width: min(360px, calc(100vw - 24px)); max-height: max(200px, calc(100vh - 240px)); overflow: auto;
  border: 1px solid var(--sg-line); border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .22);
}
.card.small { width: auto; max-width: calc(100vw - 24px); }
.banner { position: relative; display: flex; gap: 10px; padding: 10px 12px; border-inline-start: 6px solid var(--sg-line); }
.banner.ok { border-inline-start-color: var(--sg-ok); }
.banner.warn { border-inline-start-color: var(--sg-warn); background: var(--sg-warn-bg); }
.banner.alert { border-inline-start-color: var(--sg-alert); background: var(--sg-alert-bg); }
.banner .say { flex: 1; min-width: 0; }
.tone { flex: none; width: 24px; height: 24px; border-radius: 50%; display: grid; place-items: center; font-weight: 700; font-size: 15px; line-height: 1; color: var(--sg-bg); background: var(--sg-muted); }
.ok > .tone { background: var(--sg-ok); } .warn > .tone { background: var(--sg-warn); } .alert > .tone { background: var(--sg-alert); }
.head { padding-inline-end: 44px; display: flex; flex-wrap: wrap; gap: 2px 8px; font-weight: 700; font-size: 15px; line-height: 1.4; }
.ok .head { color: var(--sg-ok); } .warn .head { color: var(--sg-warn); } .alert .head { color: var(--sg-alert); }
.who { display: grid; grid-template-columns: max-content 1fr; gap: 2px 10px; margin-top: 4px; }
.who dt { color: var(--sg-muted); }
.who dd { min-width: 0; word-break: keep-all; }
.office { display: inline-flex; align-items: center; gap: 6px; }
.mark { flex: none; display: inline-grid; place-items: center; white-space: nowrap; min-width: 22px; height: 22px; padding: 0 4px; border-radius: 5px; font-size: 12px; font-weight: 700; line-height: 1; border: 1px solid transparent; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.search { display: flex; gap: 8px; } .search input { flex: 1; min-width: 0; } .search button { flex: none; }
button, .link {
  font: inherit; line-height: 1.4; padding: 5px 12px; border-radius: 7px; border: 1px solid var(--sg-line);
  background: var(--sg-bg); color: var(--sg-fg); cursor: pointer; text-decoration: none; text-align: start;
}
button:hover, .link:hover { border-color: var(--sg-accent); }
button.main { background: var(--sg-accent); border-color: var(--sg-accent); color: var(--sg-on-accent); font-weight: 600; }
button.plain { border: 0; background: none; color: var(--sg-accent); padding: 2px 4px; text-decoration: underline; }
:focus-visible { outline: 3px solid var(--sg-accent); outline-offset: 2px; }
.fold { position: absolute; inset-block-start: 6px; inset-inline-end: 8px; padding: 0 8px; min-height: 24px; color: var(--sg-muted); }
.stop {
  inset: 0; margin: auto; width: min(520px, calc(100vw - 24px)); height: fit-content; max-height: calc(100vh - 24px); overflow: auto;
  border: 1px solid var(--sg-line); border-top: 6px solid var(--sg-alert); border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / .35); padding: 18px 20px;
}
@media (width < 900px) { .stop { margin: auto auto 12px; max-height: calc(100vh - 96px); } }
.stop.ok { border-top-color: var(--sg-ok); } .stop.ask { border-top-color: var(--sg-warn); }
.stop .files { margin: 8px 0 0; padding-inline-start: 22px; }
.mail-note { margin-top: 6px; font-weight: 600; }
.stop h2 { font-size: 18px; line-height: 1.4; }
.stop h3 { font-size: 15px; margin-top: 16px; }
.stop p { margin-top: 8px; }
.stop .who { margin-top: 12px; padding: 10px 12px; border: 1px solid var(--sg-line); border-radius: 8px; }
.stop ol { margin: 8px 0 0; padding-inline-start: 22px; } .stop li { margin-top: 8px; }
.stop details { margin-top: 12px; border-top: 1px solid var(--sg-line); padding-top: 10px; }
.stop summary { cursor: pointer; color: var(--sg-fg); min-height: 24px; } .stop summary.lesser { color: var(--sg-muted); }
.stop label { display: block; margin-top: 8px; } .stop label input { margin-top: 6px; } .stop p:empty { margin: 0; }
input[type="text"], input[type="search"] { font: inherit; width: 100%; padding: 6px 10px; border: 1px solid var(--sg-muted); border-radius: 7px; background: var(--sg-bg); color: var(--sg-fg); }
.error { color: var(--sg-alert); font-weight: 600; margin-top: 6px; }
.note { color: var(--sg-muted); font-size: 13px; }
.offices { list-style: none; padding: 0; margin: 8px 0 0; max-height: 220px; overflow: auto; border: 1px solid var(--sg-line); border-radius: 8px; }
.offices li { margin: 0; } .offices button { width: 100%; border: 0; border-radius: 0; border-bottom: 1px solid var(--sg-line); }
.teach { inset: auto 0 16px 0; margin: auto; width: min(560px, calc(100vw - 24px)); padding: 12px 16px; border: 2px solid var(--sg-accent); border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / .3); }
.teach button { margin-top: 8px; }
.ring { position-anchor: auto; border: 3px solid var(--sg-alert); border-radius: 8px; background: none; pointer-events: none; left: calc(anchor(left) - 6px); top: calc(anchor(top) - 6px); width: calc(anchor-size(width) + 12px); height: calc(anchor-size(height) + 12px); }
@media (prefers-reduced-motion: no-preference) { .ring { animation: sg-ring 1s ease-in-out infinite alternate; } @keyframes sg-ring { from { outline: 0 solid var(--sg-alert); } to { outline: 4px solid var(--sg-alert); } } }
@media (forced-colors: active) { .card, .stop, .ring { border-color: CanvasText; } .mark, .tone { border: 1px solid CanvasText; forced-color-adjust: none; } }
@media print { .sg { display: none; } }
`;
