import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalView } from '../../components/journal/journal-view.ts';
import { createHasher } from '../../lib/journal/hasher.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { createProgress } from './run-sliced.ts';

/** Works out a file's SHA-256 beside the page, and gives it to `found`. */
export function useJournalFile(found: (sha256: string) => void) {
  const [file, setFile] = useState<JournalView['file']>();
  const hasher = useRef<ReturnType<typeof createHasher>>(undefined);
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
      hasher.current?.close();
    },
    [],
  );

  const onFile = async (chosen: File): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const progress = createProgress(text('journal_file_working', chosen.name), 0);
    setFile({ words: '', failed: false, progress });
    hasher.current ??= createHasher(() => new Worker(browser.runtime.getURL('/hash-worker.js')));
    const hashed = await hasher.current.hash(chosen, { signal: mine.signal, onDone: progress.set });
    if (running.current !== mine) return;
    if (mine.signal.aborted) return setFile(undefined);
    const failed = !('sha256' in hashed);
    setFile({
      words: text(failed ? 'journal_file_failed' : 'journal_file_shown', chosen.name),
      failed,
      progress: undefined,
    });
    if ('sha256' in hashed) found(hashed.sha256);
  };
  return {
    file,
    onFile: (chosen: File) => void onFile(chosen),
    onStopFile: () => running.current?.abort(),
    forget: () => setFile(undefined),
  };
}
