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
  counted: { total: number; broken: number };
}
const NOTHING_COUNTED = { total: 0, broken: 0 };

/** What the journal's search finds, read again whenever the journal changes. */
export function useJournalFound() {
  const [form, setForm] = useState(EMPTY_FORM);
  /** Where each page after the first begins. */
  const [pages, setPages] = useState<readonly number[]>([]);
  const [found, setFound] = useState<Found>();
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
    const search = async () => {
      const [size, next] = await Promise.all([
        ask('journal/state', {}),
        ask('journal/search', { filter: filterOf(form), before: pages.at(-1), limit: PAGE }),
      ]);
      if (mine !== turn.current) return;
      setState(size);
      setFound((before) => ({ ...next, counted: next.counted ?? before?.counted ?? NOTHING_COUNTED }));
      setFault(undefined);
    };
    const timer = setTimeout(
      () =>
        void search()
          .catch((thrown: unknown) => mine === turn.current && setFault(faultCode(thrown)))
          .finally(() => mine === turn.current && setSearching(false)),
      found ? TYPING : 0,
    );
    return () => clearTimeout(timer);
  }, [form, pages, changes]);

  return {
    form,
    found,
    state,
    fault,
    searching,
    page: pages.length,
    onForm: (change: Partial<JournalForm>) => {
      setPages([]);
      setForm((before) => ({ ...before, ...change }));
    },
    onNewer: () => setPages(pages.slice(0, -1)),
    onOlder: () => found?.next !== undefined && setPages([...pages, found.next]),
    toFirst: () => setPages([]),
  };
}
