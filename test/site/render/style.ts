import type { Dom } from '../model/page.ts';

const BASE = `*{box-sizing:border-box}body{margin:0;font:16px/1.7 "Noto Sans CJK JP",sans-serif;color:#222;background:#f6f7f9}
a{color:#0b5cad}table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #ccd2da;padding:.4rem .8rem;text-align:left;vertical-align:top;background:#fff}
input,select,textarea{font:inherit;padding:.35rem .5rem;border:1px solid #99a3b0;border-radius:4px;min-width:16rem;background:#fff}
input[type=checkbox],input[type=radio],input[type=submit]{min-width:0}dialog{max-width:36rem}[hidden]{display:none!important}
label{margin-right:.6rem}.field,.css-fd{margin:.6rem 0}.css-lb{font-weight:700}.css-tb{display:table;background:#fff}.css-tr{display:table-row}.css-th,.css-td{display:table-cell;border:1px solid #ccd2da;padding:.4rem .8rem}`;

/** The same look under each variant's own class names. */
const LOOK: Record<Dom, Record<string, string>> = {
  server: {
    header: 'header',
    brand: '.brand',
    account: '.account',
    columns: '.columns',
    nav: 'nav',
    main: 'main',
    footer: 'footer',
    h1: 'h1',
    h2: 'h2',
    h3: 'h3',
    button: '.button',
    dropzone: '.dropzone',
    error: '.error',
    menu: '.account-menu',
    tooltip: '.tooltip',
    hidden: '.visually-hidden',
    icon: '.account-icon',
    face: '.account-icon svg',
  },
  spa: {
    header: '.css-hd',
    brand: '.css-br',
    account: '.css-ac',
    columns: '.css-co',
    nav: '.css-nv',
    main: '.css-mn',
    footer: '.css-ft',
    h1: '.css-h1',
    h2: '.css-h2',
    h3: '.css-h3',
    button: '.css-bt',
    dropzone: '.css-dro',
    error: '.css-er',
    menu: '.css-am',
    tooltip: '.css-tp',
    hidden: '.css-vh',
    icon: '.css-ic',
    face: '.css-fc',
  },
  renamed: {
    header: '.L-h2',
    brand: '.L-h4',
    account: '.L-a1',
    columns: '.L-x1',
    nav: '.L-n1',
    main: '.L-x2',
    footer: '.L-z1',
    h1: '.L-t1,.L-t9 h2',
    h2: '.L-t2,.L-t9 h3',
    h3: '.L-t3,.L-t9 h4',
    button: '.L-b2,.L-b3',
    dropzone: '.L-d8',
    error: '.L-e1',
    menu: '.L-a3',
    tooltip: '.L-q8',
    hidden: '.L-vh',
    icon: '.L-a2',
    face: '.L-a8',
  },
};

const RULES: Record<string, string> = {
  header:
    'display:flex;gap:1.5rem;align-items:center;padding:.6rem 1.2rem;background:#fff;border-bottom:1px solid #ccd2da',
  brand: 'font-weight:700;text-decoration:none;color:#1d3a5f',
  account: 'margin-left:auto;position:relative',
  columns: 'display:flex;min-height:70vh',
  nav: 'width:15rem;flex:none;padding:1rem;background:#eef1f5',
  main: 'flex:1;padding:1.5rem 2rem;max-width:60rem',
  footer: 'padding:1rem;border-top:1px solid #ccd2da;display:flex;gap:1.5rem;font-size:.85rem',
  h1: 'font-size:1.6rem;font-weight:700;margin:0 0 1rem',
  h2: 'font-size:1.25rem;font-weight:700;margin:1.2rem 0 .5rem',
  h3: 'font-size:1.05rem;font-weight:700;margin:1rem 0 .4rem',
  button:
    'display:inline-block;margin:.5rem .5rem .5rem 0;padding:.45rem 1.2rem;border:1px solid #0b5cad;border-radius:4px;background:#0b5cad;color:#fff;font:inherit;text-decoration:none;cursor:pointer',
  dropzone: 'border:2px dashed #99a3b0;border-radius:8px;padding:1.5rem;background:#fff',
  error: 'color:#b00020;font-weight:700',
  menu: 'position:absolute;right:0;top:110%;background:#fff;border:1px solid #99a3b0;border-radius:6px;padding:.6rem 1rem;min-width:15rem;z-index:5',
  tooltip:
    'position:fixed;top:3.6rem;right:1rem;background:#222;color:#fff;padding:.3rem .7rem;border-radius:4px;z-index:9',
  hidden: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  icon: 'display:inline-block;border:1px solid #ccd2da;background:#fff;border-radius:2rem;padding:.3rem .6rem;min-width:2.4rem;min-height:2.4rem;color:#222;text-decoration:none;cursor:pointer',
  face: 'display:inline-block;width:1.4rem;height:1.4rem;border-radius:50%;background:#99a3b0;fill:#556',
};

export function styleOf(dom: Dom): string {
  return (
    BASE +
    Object.entries(LOOK[dom])
      .map(([what, selector]) => `${selector}{${RULES[what]}}`)
      .join('')
  );
}
