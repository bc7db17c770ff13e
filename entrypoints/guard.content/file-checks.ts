import type { FileCheck } from '../../lib/domain/file-check.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { CheckLine } from '../../lib/guard/check-line.ts';
import { FileChecks } from '../../lib/guard/file-checks.ts';
import type { PageGuard } from '../../lib/guard/page-guard.ts';
import { askFromPage, onJournalChange } from '../../lib/platform/ask-from-page.ts';
import { ownAddress } from '../../lib/platform/page-browser.ts';
import { askUntilHeard } from './ask-until-heard.ts';
import { tellJournal } from './tell-journal.ts';

/** Milliseconds between two looks at what went to other offices: each file changes the journal twice. */
const OFTEN = 1_000;

/** Milliseconds between two drawings of how far the files are. */
const DRAWN = 100;

const ignore = (): undefined => undefined;

/** The journal's and the check's side of the guard of a top frame. */
export function fileChecks(root: ShadowRoot, signal: AbortSignal, guard: () => PageGuard, changed: () => void) {
  const line = new CheckLine({
    root,
    url: () => ownAddress('check-frame.html'),
    origin: () => ownAddress('').replace(/\/$/, ''),
    token: async () => (await askUntilHeard(() => askFromPage('page/check-frame', {}))).token,
  });
  const keep = (check: FileCheck | undefined): void => void askFromPage('page/keep-check', { check }).catch(ignore);
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    drawing = undefined;
    changed();
  };
  const checks = new FileChecks({
    journal: tellJournal,
    unhashed: (keys, why) => void askFromPage('page/unhashed', { keys: [...keys], why }).catch(ignore),
    ask: (job, part) => line.ask(job, part),
    found: (file, target, same) => guard().questions.foundElsewhere(file, target?.id, same),
    changed: (check, settled) => {
      if (settled) keep(check.files > 0 ? check : undefined);
      if (drawing === undefined) drawing = setTimeout(draw, DRAWN);
    },
  });
  let asked: OfficeId | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const learnSentBefore = (): void => {
    timer = undefined;
    const target = asked;
    if (target === undefined || document.visibilityState === 'hidden') return;
    askFromPage('page/sent-before', {}).then(
      ({ fingerprints }) => guard().questions.learnSentBefore(target, fingerprints),
      ignore,
    );
  };
  const learnSoon = (): void => {
    if (timer === undefined) timer = setTimeout(learnSentBefore, OFTEN);
  };
  window.addEventListener(
    'pagehide',
    () => {
      checks.leave();
      line.close();
    },
    { signal },
  );
  onJournalChange(learnSoon);
  document.addEventListener('visibilitychange', learnSoon, { signal });
  return {
    checks,
    compare: async (file: File) => {
      const answer = await line.ask({ same: file });
      return 'same' in answer ? answer.same : undefined;
    },
    /** The background has spoken, or the gate has come to stand here. */
    look: ({ state, stands }: Snapshot): void => {
      const now = stands && state?.sameFileQuestion ? state.target?.id : undefined;
      if (now === asked) return;
      asked = now;
      learnSentBefore();
    },
  };
}
