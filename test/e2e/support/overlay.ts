import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One thing in the overlay with an accessible name. */
export interface Control {
  role: string;
  name: string;
}

/** A control's place on the screen, after it was scrolled to, and whether a pointer there would reach it. */
export interface Place extends Box {
  reachable: boolean;
}

/** The overlay as the person before the screen has it: what can be read, what can be reached with the mouse. */
export interface Overlay {
  /** What is shown, line by line. Empty when there is no overlay. */
  text(): Promise<string>;
  waitForText(wanted: string | RegExp): Promise<string>;
  /** Everything with an accessible name, by the browser's own accessibility tree. */
  controls(): Promise<Control[]>;
  /** Waits for the one control with this name (a string is the whole name) and gives its place. */
  find(name: string | RegExp, role?: string): Promise<Place>;
  /** A real click in its middle; fails when something else lies there. */
  click(name: string | RegExp, role?: string): Promise<void>;
  /** Clicks into the field with this name and types with the keyboard. */
  type(label: string | RegExp, text: string): Promise<void>;
}

/** The two questions that each browser answers in its own way. */
export interface OverlayReader {
  text(): Promise<string>;
  controls(): Promise<(Control & { place(): Promise<Place> })[]>;
}

const INTERACTIVE = /^(button|link|textbox|searchbox|checkbox|radio|combobox|option|menuitem|switch|tab)$/;

export function overlayFrom(page: Page, reader: OverlayReader): Overlay {
  const matches = (name: string | RegExp, role: string | undefined) => (control: Control) =>
    (typeof name === 'string' ? control.name === name : name.test(control.name)) &&
    (role === undefined ? INTERACTIVE.test(control.role) : control.role === role);
  const listed = async () =>
    `There are: ${(await reader.controls()).map(({ role, name }) => `${role} "${name}"`).join(', ') || 'none'}.`;

  const find: Overlay['find'] = async (name, role) => {
    const found = await until(
      `"${name}" in the overlay`,
      async () => {
        const [first, second] = (await reader.controls()).filter(matches(name, role));
        if (first && second) throw new Error(`More than one "${name}" in the overlay. ${await listed()}`);
        return first;
      },
      { describe: listed },
    );
    return found.place();
  };
  const click: Overlay['click'] = async (name, role) => {
    const place = await until(`"${name}" to be reachable with the mouse`, async () => {
      const now = await find(name, role);
      return now.reachable ? now : undefined;
    });
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  };
  return {
    text: () => reader.text(),
    waitForText: (wanted) =>
      until(
        `${wanted} in the overlay`,
        async () => {
          const shown = await reader.text();
          return (typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown)) ? shown : undefined;
        },
        { describe: async () => `It shows: ${JSON.stringify(await reader.text())}.` },
      ),
    controls: async () => (await reader.controls()).map(({ role, name }) => ({ role, name })),
    find,
    click,
    type: async (label, text) => {
      await click(label);
      await page.keyboard.type(text);
    },
  };
}
