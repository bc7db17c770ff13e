import { ask, nodes, onDo, part } from './dom.ts';

interface Parts {
  menu: string;
  tooltip: string;
}
/** Read once per view, as an application keeps its user in memory: an old page goes on showing the old one. */
let parts: Promise<Parts> = Promise.resolve({ menu: '', tooltip: '' });

export function readAccount(): void {
  parts = document.querySelector('[data-do="account"]') ? ask<Parts>('me') : parts;
}

const icon = (target: EventTarget | null) => (target instanceof Element ? target.closest('[data-do="account"]') : null);

async function toggleMenu(element: HTMLElement): Promise<void> {
  const menu = part('account-menu');
  if (!menu) return element.after(nodes((await parts).menu));
  const hidden = menu.hidden || menu.style.display === 'none';
  menu.hidden = !hidden;
  menu.style.display = hidden ? '' : 'none';
}

/** The address stands in the DOM only while the pointer rests on the icon. */
function tooltip(): void {
  let over = false;
  document.addEventListener('pointerover', async (event) => {
    if (!icon(event.target) || over) return;
    over = true;
    const { tooltip: html } = await parts;
    if (over && html && !part('tooltip')) document.body.append(nodes(html));
  });
  document.addEventListener('pointerout', (event) => {
    if (!over || !icon(event.target) || icon(event.relatedTarget)) return;
    over = false;
    part('tooltip')?.remove();
  });
}

export function account(): void {
  readAccount();
  tooltip();
  onDo('account', (element) => void toggleMenu(element));
}
