import { describe, expect, test } from 'vitest';
import { type HistoryEntry, MOST_CHANGES, withEntry } from '../../../lib/domain/history.ts';

const entry = (token: string, size: number): HistoryEntry => ({
  token,
  size,
  at: 0,
  kind: 'edit',
  count: 1,
  names: [],
});
const tokens = (entries: readonly HistoryEntry[]) => entries.map(({ token }) => token);

describe('the history', () => {
  test('keeps the newest twenty', () => {
    let list: HistoryEntry[] = [];
    for (let at = 0; at < 30; at++) list = withEntry(list, entry(`t${at}`, 10));
    expect(list).toHaveLength(MOST_CHANGES);
    expect([list[0]?.token, list.at(-1)?.token]).toEqual(['t29', 't10']);
  });

  test('the oldest leave when there is no room, the newest never', () => {
    const sizes = [800_000, 800_000, 800_000];
    const list = sizes.reduce<HistoryEntry[]>((all, size, at) => withEntry(all, entry(`t${at}`, size)), []);
    expect(tokens(list)).toEqual(['t2', 't1']);
    expect(tokens(withEntry(list, entry('large', 9_000_000)))).toEqual(['large']);
  });
});
