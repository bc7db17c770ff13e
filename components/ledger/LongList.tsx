import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { Listed } from './import-view.ts';

const AT_ONCE = 200;

interface Props<T> {
  list: Listed<T>;
  item: (entry: T) => ComponentChildren;
}

/** A list of rows: its beginning, and more whenever it is asked for. */
export function LongList<T extends { row: number }>({ list, item }: Props<T>) {
  const t = useText();
  const [most, setMost] = useState(AT_ONCE);
  const left = Math.max(0, list.count - most);
  return (
    <ul class="rows">
      {list.first(most).map((entry) => (
        <li key={entry.row}>{item(entry)}</li>
      ))}
      {left > 0 && (
        <li>
          <Button small onClick={() => setMost(most + AT_ONCE)}>
            {t('options_import_more', String(left))}
          </Button>
        </li>
      )}
    </ul>
  );
}
