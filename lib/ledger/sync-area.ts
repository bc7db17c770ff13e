import { lastChange } from '../domain/merge-office.ts';
import type { OfficeId } from '../domain/office.ts';
import type { Items } from '../platform/storage-items.ts';
import { type RemoteOffice, readItem } from './sync-item.ts';

/** The browsers' limits of storage.sync: bytes of one item with its key, bytes of all, how many (MDN, Chrome's reference). */
export const QUOTA = { item: 8192, all: 102_400, items: 512 } as const;

const OFFICE = 'o:';
const MACHINE = 'm:';
/** The key of an office in the browser's synced storage. */
export const itemKey = (id: OfficeId): string => `${OFFICE}${id}`;
/** The key of a machine's name. */
export const machineKey = (id: string): string => `${MACHINE}${id}`;
/** Whether the extension put this key there. */
export const isSyncKey = (key: string): boolean => key.startsWith(OFFICE) || key.startsWith(MACHINE);

/** All that stands in the browser's synced storage, read. */
export interface SyncArea {
  /** In the order of their ids. */
  offices: readonly RemoteOffice[];
  /** Items that this version cannot read: they stay as they are, and so do their offices. */
  unreadable: ReadonlySet<OfficeId>;
  /** Machine → the name that its user gave it. */
  machines: ReadonlyMap<string, string>;
  /** Key → bytes. */
  sizes: ReadonlyMap<string, number>;
}

const utf8 = new TextEncoder();

/** Bytes that an item takes of the quota, never too few: Chrome writes `<` and two line separators as six signs each. */
export function itemSize(key: string, value: unknown): number {
  const json = JSON.stringify(value);
  const escaped = (json.match(/[<\u2028\u2029]/g) ?? []).length * 5;
  return utf8.encode(key).length + utf8.encode(json).length + escaped;
}

/** Longest name of a machine. */
export const LONGEST_LABEL = 40;

function labelOf(raw: unknown): string | undefined {
  const label = typeof raw === 'object' && raw !== null && 'n' in raw ? raw.n : undefined;
  return typeof label === 'string' && label.length <= LONGEST_LABEL ? label : undefined;
}

/** Reads every item of the area; one that is broken harms no other. */
export function readArea(items: Items): SyncArea {
  const offices: RemoteOffice[] = [];
  const unreadable = new Set<OfficeId>();
  const machines = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const [key, raw] of Object.entries(items).sort(([one], [other]) => (one < other ? -1 : 1))) {
    sizes.set(key, itemSize(key, raw));
    const label = labelOf(raw);
    if (key.startsWith(MACHINE) && label !== undefined) machines.set(key.slice(MACHINE.length), label);
    if (!key.startsWith(OFFICE)) continue;
    const id = key.slice(OFFICE.length) as OfficeId;
    const office = /^[\w-]{1,64}$/.test(id) ? readItem(id, raw) : undefined;
    if (office) offices.push(office);
    else unreadable.add(id);
  }
  return { offices, unreadable, machines, sizes };
}

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** The machine that wrote a moment more than a day ahead of this machine's clock: one of the two clocks is wrong. */
export function clockAhead({ offices }: SyncArea, now: number): string | undefined {
  return offices.find(({ version }) => lastChange(version) > now + DAY)?.by;
}
