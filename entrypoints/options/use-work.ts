import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../components/ledger/import-view.ts';
import type { Sliced } from '../../lib/domain/sliced.ts';
import { createProgress, runSliced } from './run-sliced.ts';

/** Milliseconds after which work is long enough to be shown. */
const LONG = 150;

/** One long work at a time: a new one takes the place of the old one. */
export function useWork() {
  const running = useRef<AbortController | undefined>(undefined);
  const [progress, setProgress] = useState<Progress>();
  const [busy, setBusy] = useState(false);
  const stop = () => running.current?.abort();
  useEffect(() => stop, []);

  /** The work's result; undefined when it was stopped or another one began. */
  const run = async <T>(label: string, work: Sliced<T>): Promise<{ value: T } | undefined> => {
    stop();
    const mine = new AbortController();
    running.current = mine;
    setBusy(true);
    const made = createProgress(label, 0);
    const timer = setTimeout(() => setProgress(made), LONG);
    mine.signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      return await runSliced(work, mine.signal, made.set);
    } finally {
      clearTimeout(timer);
      if (running.current === mine) {
        running.current = undefined;
        setProgress(undefined);
        setBusy(false);
      }
    }
  };
  return { progress, busy, run, stop };
}
