import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Hits } from '../../components/office/tab-status.ts';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { whenChanged } from './when-changed.ts';

/** More radios than this nobody reads, and every one is paid for on each keystroke. */
const MOST_SHOWN = 50;
/** What a search box takes. */
const LONGEST = 200;

export interface OfficeList {
  hits: Hits | undefined;
  /** All offices of the ledger; undefined until it was read. */
  total: number | undefined;
  /** Stored records that cannot be read. */
  unreadable: number;
  pinned: ReadonlySet<OfficeId>;
}

const NOTHING_YET: OfficeList = { hits: undefined, total: undefined, unreadable: 0, pinned: new Set() };

type Places = ReadonlyMap<OfficeId, number>;
const placesOf = (offices: readonly OfficeBrief[]): Places => new Map(offices.map(({ id }, at) => [id, at]));

/** What was shown keeps its place, whatever was chosen meanwhile: nobody may press where another office was a moment ago. */
function inPlace(places: Places, now: readonly OfficeBrief[]): readonly OfficeBrief[] {
  const of = ({ id }: OfficeBrief): number => places.get(id) ?? places.size;
  return now.toSorted((one, other) => of(one) - of(other));
}

const search = (words: string) => ask('office/search', { words: words.slice(0, LONGEST), limit: MOST_SHOWN });

/** The offices that fit what is typed, asked of the background, which alone holds the whole ledger. */
export function useOfficeList(fail: (thrown: unknown) => void) {
  const [list, setList] = useState(NOTHING_YET);
  const wanted = useRef('');
  const asked = useRef(0);
  /** Where the offices stood when these words were searched for first. */
  const places = useRef(new Map<string, Places>());
  const read = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    const words = wanted.current;
    return search(words).then(({ offices, more, total, unreadable, pinned }) => {
      // Of several answers on their way, the one to the last question counts.
      if (mine !== asked.current) return;
      const first = places.current.get(words) ?? placesOf(offices);
      places.current.set(words, first);
      const hits = { words, more, offices: inPlace(first, offices) };
      setList({ hits, total, unreadable, pinned: new Set(pinned) });
    }, fail);
  }, []);
  useEffect(() => {
    void read();
    return whenChanged(read);
  }, [read]);
  return {
    list,
    onSearch: (words: string): void => {
      wanted.current = words;
      void read();
    },
    /** The first office that fits, whether or not it is shown already. */
    first: async (words: string): Promise<OfficeBrief | undefined> => (await search(words)).offices[0],
    onPin: (id: OfficeId, pinned: boolean): void => void ask('office/pin', { id, pinned }).catch(fail),
  };
}
