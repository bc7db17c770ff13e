import type { OfficeId } from '../domain/office.ts';

/**
 * Line → the number of its latest version. A line is what one machine wrote under one key: of an office that a machine had
 * as two before they were found to be one, its version of the one says nothing of the other.
 */
export type Counters = Record<string, number>;

const BETWEEN = '@';
/** The line of what this machine writes under this key. */
export const lineOf = (machine: string, key: OfficeId): string => `${machine}${BETWEEN}${key}`;
/** The machine whose line that is. */
export const machineOfLine = (line: string): string => line.slice(0, line.indexOf(BETWEEN));

/** The machines whose versions are in it. */
export const machinesIn = (counters: Counters): Set<string> => new Set(Object.keys(counters).map(machineOfLine));

/** In an item: the machine, and behind a dot which of the other ids it was, from 1; none for the item's own. */
export const WRITTEN_LINE = /^([a-z0-9]{1,12})(?:\.([1-9]\d{0,2}))?$/;

/** The counters of an item that goes by the first of these ids; undefined when one is of an id that it does not name. */
export function readCounters(written: Counters, ids: readonly OfficeId[]): Counters | undefined {
  const counters = new Map<string, number>();
  for (const [line, number] of Object.entries(written)) {
    const [, machine = '', place = '0'] = WRITTEN_LINE.exec(line) ?? [];
    const key = ids[Number(place)];
    if (key === undefined) return undefined;
    counters.set(lineOf(machine, key), number);
  }
  return Object.fromEntries(counters);
}

/** As an item has them that goes by the first of these ids; lines of other ids are left out. */
export function writeCounters(counters: Counters, ids: readonly OfficeId[]): Counters {
  const written = Object.entries(counters).flatMap(([line, number]) => {
    const machine = machineOfLine(line);
    const place = ids.findIndex((id) => line === lineOf(machine, id));
    return place < 0 ? [] : [[place === 0 ? machine : `${machine}.${place}`, number] as const];
  });
  return Object.fromEntries(written);
}
