import { AskFailed } from '../../lib/platform/ask-from-page.ts';

/** Milliseconds until what was lost is asked again, time after time: the background ends, and begins, when it likes. */
const AGAIN = [0, 300, 1500];

/**
 * Asks again where the background ended over it; what it refused it would refuse again.
 * @param ask hears whether it was asked before
 */
export async function askUntilHeard<T>(ask: (again: boolean) => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(tries > 0);
    } catch (error) {
      const wait = AGAIN[tries];
      const isLost = !(error instanceof AskFailed) || error.message === 'no_answer';
      if (wait === undefined || !isLost) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
