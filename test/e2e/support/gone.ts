import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** One way in as it is gone: what doing it answers, and the file that is in the server's record when the gate is open. */
export interface Gone {
  name: string;
  give: (session: Session, page: Page) => Promise<unknown>;
  closed: unknown;
  open: unknown;
  /** Undefined where nothing of ours listens at the other end: that the browser's own function answers is all. */
  arrives: string | undefined;
}

/** The page's own script does it. `run` travels as source text: no names from outside it. */
export const byScript = (name: string, run: () => unknown, closed: unknown, open: unknown, arrives?: string): Gone => ({
  name,
  give: (_session, page) => page.evaluate(run),
  closed,
  open,
  arrives,
});
