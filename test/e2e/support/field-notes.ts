import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inside } from './inside.ts';
import type { Box } from './overlay.ts';

/** A note beside a field: `tone` is the word that says how much it weighs, `button` what can be pressed in it. */
export interface Note extends Box {
  tone: string;
  text: string;
  button: string;
}

/** The notes in sight. */
export async function fieldNotes(page: Page): Promise<Note[]> {
  const found = await inside(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('[role=note]')]
      .filter((one) => one.matches(':popover-open') && getComputedStyle(one).visibility === 'visible')
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const words = one.querySelector('p');
        return {
          tone: words?.querySelector('strong')?.textContent ?? '',
          text: words?.lastChild?.textContent ?? '',
          button: one.querySelector('button:not(.close)')?.textContent ?? '',
          ...{ x, y, width, height },
        };
      }),
  );
  return found ?? [];
}

/** Words of the notes that stand beside fields whatever is typed. */
const STANDING = /入れます。|手で打ち|決めたパスワード|サポート用|弥生IDのもの/;

/** Those that are about what is typed. */
export async function remarksAmong(page: Page): Promise<Note[]> {
  return (await fieldNotes(page)).filter(
    ({ tone, text }) => ['要修正', '参考'].includes(tone) || (tone === '注意' && !STANDING.test(text)),
  );
}

const GAP = 24;
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The note lies over no control of the page's content; where its field is named, it is next to it. */
export async function expectApart(page: Page, note: Note, field?: string): Promise<void> {
  const { own, all } = await page.evaluate((selector) => {
    const boxOf = (element: Element): Box & { name: string } => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.getAttribute('name') ?? element.textContent, x, y, width, height };
    };
    const controls = [...document.querySelectorAll('form :is(input, select, textarea, button)')];
    const owner = selector === undefined ? null : document.querySelector(selector);
    return { own: owner && boxOf(owner), all: controls.filter((one) => one.checkVisibility()).map(boxOf) };
  }, field);
  expect(
    all.filter((one) => overlaps(note, one)).map(({ name }) => name),
    `「${note.text}」 covers`,
  ).toEqual([]);
  if (!field) return;
  if (!own) throw new Error(`${field} is not in the page.`);
  const near = { x: own.x - GAP, y: own.y - GAP, width: own.width + 2 * GAP, height: own.height + 2 * GAP };
  expect(overlaps(note, near), `「${note.text}」 is away from ${field}: ${JSON.stringify([note, own])}`).toBe(true);
}
