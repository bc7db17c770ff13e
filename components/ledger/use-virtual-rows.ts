import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Up to this many rows are all in the page, so that the browser's own search finds them. */
const ALL = 100;
/** Rows beyond the edges that are ready when someone scrolls. */
const AHEAD = 12;
/** Pixels by which rounded heights may differ from the room they take. */
const SLACK = 4;
/** Pixels of a row until it was measured. */
const GUESS = 53;

const room = (pixels: number): number => (pixels > SLACK ? pixels : 0);

export interface VirtualRows {
  /** Indexes of the rows that are in the page, and the room that the others take, in pixels. */
  indexes: readonly number[];
  before: number;
  after: number;
  measure: (row: HTMLTableRowElement | null) => void;
  toTop: () => void;
}

/** Which of many rows have to be in the page, for a scroller of its own; rows may differ in height. */
export function useVirtualRows(count: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS,
    overscan: count <= ALL ? ALL : AHEAD,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLTableRowElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  const items = rows.getVirtualItems();
  return {
    indexes: items.map(({ index }) => index),
    before: room(items[0]?.start ?? 0),
    after: room(rows.getTotalSize() - (items.at(-1)?.end ?? 0)),
    measure: (row) => rows.measureElement(row),
    toTop: () => rows.scrollToOffset(0),
  };
}
