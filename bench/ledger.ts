import { type Growth, growth } from './growth.ts';
import { keystroke, lookUp, popupOpen, preview, withOffices } from './offices.ts';
import { median, type Row, row } from './statistics.ts';

/** Offices of a person, of a firm, and in between for the slope. */
const SIZES = [10, 300, 10_000] as const;
/** Searched for in turns: one office fits, then all do, so that the list changes every time. */
const WORDS = ['office7@', ''];
/** Milliseconds below which the clock of a page tells nothing. */
const FLOOR = 0.1;

type Figures = [small: number[], middle: number[], large: number[]];
const figures = (): Figures => [[], [], []];

/** What the ledger costs at the size of a firm: sizes take turns in each round, so that the machine's mood hits all alike. */
export async function ledger(rounds: number): Promise<{ rows: Row[]; growth: Record<string, Growth> }> {
  const sessions = [];
  try {
    for (const size of SIZES) sessions.push(await withOffices(size));
    const taken = { open: figures(), handlers: figures(), drawn: figures(), look: figures() };
    const popups = [];
    for (const session of sessions) {
      const page = await session.extensionPage('popup.html');
      await page.waitForSelector('[role=radiogroup] input');
      popups.push(page);
    }
    for (let round = 0; round < rounds; round++)
      for (const [at, session] of sessions.entries()) {
        const page = popups[at];
        if (!page) continue;
        taken.open[at]?.push(await popupOpen(session));
        // A page in the background draws nothing.
        await page.bringToFront();
        const { handlers, drawn } = await keystroke(page, WORDS[round % WORDS.length] ?? '');
        taken.handlers[at]?.push(handlers);
        taken.drawn[at]?.push(drawn);
        taken.look[at]?.push(await lookUp(page));
      }
    const ends = ([small, , large]: Figures) => [small, large] as const;
    const slope = (all: Figures) =>
      growth(
        all.map((one, at) => [SIZES[at] ?? 1, median(one)] as const),
        FLOOR,
      );
    return {
      rows: [
        row('popup open until its list stands (10 / 10,000 offices)', ...ends(taken.open), { of: 'ratio', most: 1.5 }),
        row('a keystroke in its search, in handlers', ...ends(taken.handlers), { of: 'large', most: 4 }),
        row('a keystroke in its search, until drawn', ...ends(taken.drawn)),
        row('whose Yayoi ID is this, asked of the background', ...ends(taken.look), { of: 'ratio', most: 1.5 }),
      ],
      growth: {
        'offices: popup open': slope(taken.open),
        'offices: a keystroke in its search, until drawn': slope(taken.drawn),
        'offices: whose Yayoi ID is this': slope(taken.look),
      },
    };
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
}

/** A CSV from its choice to its preview. */
export async function imports(rounds: number): Promise<Row[]> {
  const session = await withOffices(SIZES[0]);
  const times: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round++) {
      times[0].push(await preview(session, 1000));
      times[1].push(await preview(session, 10_000));
    }
  } finally {
    await session.close();
  }
  return [row('a CSV until its preview (1,000 / 10,000 rows)', ...times, { of: 'ratio', most: 12 })];
}
