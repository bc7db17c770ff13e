import { useMemo, useState } from 'preact/hooks';
import type { TableState, TableView } from '../../components/ledger/table-view.ts';
import { isArchived } from '../../lib/domain/archived.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { isShown, LACKS, type Lack, type OfficeFilter, sorted } from '../../lib/domain/office-filter.ts';
import { officeColor, officeMark } from '../../lib/domain/office-look.ts';
import { indexForSearch, searchOffices } from '../../lib/domain/office-search.ts';
import type { ProgressOf } from '../../lib/domain/progress.ts';
import { stepLabels } from './step-label.ts';

const EVERYTHING: OfficeFilter = { archived: false };
const AT_FIRST: TableState = { words: '', filter: EVERYTHING, by: 'added', down: false };
const look = (office: Office) => ({ mark: officeMark(office.name), color: officeColor(office) });

/** Folding every name takes a moment in a large ledger: it is done when somebody searches, and once. */
function searcher(offices: readonly Office[]) {
  let index: ReturnType<typeof indexForSearch> | undefined;
  return (words: string): readonly Office[] => {
    if (!words.trim()) return offices;
    index ??= indexForSearch(offices);
    return searchOffices(index, words);
  };
}

function lackingAmong(offices: readonly Office[]): Record<Lack, number> {
  const counts: Record<Lack, number> = { yayoiId: 0, serviceContractId: 0, procedure: 0 };
  for (const office of offices)
    for (const lack of LACKS) if (!isArchived(office) && office[lack] === undefined) counts[lack] += 1;
  return counts;
}

/** What the table of offices shows, and which of them are ticked. */
export function useTable(
  offices: readonly Office[],
  progress: ProgressOf,
  { targetId, locked }: Pick<TableView, 'targetId' | 'locked'>,
) {
  const [shown, setShown] = useState(AT_FIRST);
  const [ticked, setTicked] = useState<ReadonlySet<OfficeId>>(new Set());
  const search = useMemo(() => searcher(offices), [offices]);
  const stepOf = useMemo(() => stepLabels(progress), [progress]);
  const found = useMemo(() => {
    const fit = search(shown.words).filter((office) => isShown(office, shown.filter, stepOf));
    return sorted(fit, shown.by, shown.down);
  }, [search, stepOf, shown]);
  const steps = useMemo(
    () => [...new Set(offices.map(stepOf))].filter((step) => step !== '').toSorted(),
    [offices, stepOf],
  );
  const lacking = useMemo(() => lackingAmong(offices), [offices]);
  const archived = useMemo(() => offices.filter(isArchived).length, [offices]);
  // What is not shown is not touched, either.
  const selected = useMemo(
    () => (ticked.size === 0 ? ticked : new Set(found.map(({ id }) => id).filter((id) => ticked.has(id)))),
    [found, ticked],
  );
  const counts = { archived, steps, lacking };
  const view: TableView = { ...shown, ...counts, offices: found, targetId, locked, selected, look, stepOf };
  return {
    view,
    onShow: (change: Partial<TableState>) => {
      // What left the table does not come back ticked.
      setTicked(selected);
      setShown((before) => ({ ...before, ...change }));
    },
    onSelect: (ids: readonly OfficeId[], isTicked: boolean) => {
      const next = new Set(selected);
      for (const id of ids) {
        if (isTicked) next.add(id);
        else next.delete(id);
      }
      setTicked(next);
    },
  };
}
