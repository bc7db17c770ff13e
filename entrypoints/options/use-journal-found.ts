import { useEffect, useRef, useState } from 'preact/hooks';
import { PAGE } from '../../components/journal/JournalTable.tsx';
import type { JournalState } from '../../components/journal/journal-view.ts';
import { type FaultCode, faultCode } from '../../lib/domain/fault.ts';
import { EMPTY_FORM, filterOf, type JournalForm } from '../../lib/domain/journal-form.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { Response } from '../../lib/platform/protocol.ts';

/** Milliseconds that someone who types is given before the search begins. */
const TYPING = 150;
const CHANGED = /^journal-/;

interface Found extends Response<'journal/search'> {
  /** Which page it is, from 0. */
  page: number;
}

/** What the journal's search finds, read again whenever the journal changes. */
export function useJournalFound() {
  const [form, setForm] = useState(EMPTY_FORM);
  /** Where each page after the first begins. */
  const [pages, setPages] = useState<readonly number[]>([]);
  const [found, setFound] = useState<Found>();
  const [total, setTotal] = useState<number>();
  const [state, setState] = useState<JournalState>();
  const [fault, setFault] = useState<FaultCode>();
  const [searching, setSearching] = useState(true);
  const [changes, setChanges] = useState(0);
  const turn = useRef(0);

  useEffect(() => {
    const heard = (changed: object) =>
      Object.keys(changed).some((key) => CHANGED.test(key)) && setChanges((count) => count + 1);
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }, []);

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    setSearching(true);
    const isOld = () => mine !== turn.current;
    const filter = filterOf(form);
    const search = async () => {
      // The rows first: to count takes a look at all entries.
      const next = await ask('journal/search', { filter, before: pages.at(-1), limit: PAGE });
      if (isOld()) return;
      setFound({ ...next, page: pages.length });
      setFault(undefined);
      setSearching(false);
      const { count } = await ask('journal/count', { filter });
      if (!isOld()) setTotal(count);
      const now = await ask('journal/state', {});
      if (!isOld()) setState(now);
    };
    const timer = setTimeout(
      () =>
        void search()
          .catch((thrown: unknown) => !isOld() && setFault(faultCode(thrown)))
          .finally(() => !isOld() && setSearching(false)),
      found ? TYPING : 0,
    );
    return () => clearTimeout(timer);
  }, [form, pages, changes]);

  return {
    form,
    found,
    total,
    state,
    fault,
    searching,
    onForm: (change: Partial<JournalForm>) => {
      setPages([]);
      setTotal(undefined);
      setForm((before) => ({ ...before, ...change }));
    },
    onNewer: () => setPages(pages.slice(0, Math.max(0, (found?.page ?? 0) - 1))),
    // From the page that is shown: another one may be on its way.
    onOlder: () => found?.next !== undefined && setPages([...pages.slice(0, found.page), found.next]),
    toFirst: () => setPages([]),
  };
}
