const INTERNAL = /^_*id$/;

/** A file's own field `id` is kept as `_id` (and `_id` as `__id`): in the ledger `id` is the extension's own. */
export function inLedger(field: string): string {
  return INTERNAL.test(field) ? `_${field}` : field;
}

/** The name that {@link inLedger} was given. */
export function inFile(field: string): string {
  return INTERNAL.test(field) && field !== 'id' ? field.slice(1) : field;
}
