import type { OfficeFields } from './office.ts';

/** The field of an office (contract §6 keeps it as an unknown one) that says it is not worked on any more. */
export const ARCHIVED = 'archived';

/** Whether the office was put away: lists and searches leave it out, rules and look-ups do not. */
export function isArchived(office: OfficeFields): boolean {
  return (office as { readonly [ARCHIVED]?: unknown })[ARCHIVED] === true;
}
