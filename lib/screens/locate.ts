import { controlNamed, readControls } from './controls.ts';
import { fieldsLabelled, readFields } from './fields.ts';

/**
 * The visible field with one of these labels, as the guides print them; undefined when the page has none now.
 * @param nth which of several boxes under the same label, from 0 (the mail address has two: net-S2-2-03)
 */
export function findField(
  document: Document,
  labels: readonly string[],
  { nth = 0 }: { nth?: number } = {},
): HTMLElement | undefined {
  return fieldsLabelled(readFields(document), labels)[nth] as HTMLElement | undefined;
}

/** The first visible button, link or tab with one of these names; undefined when the page has none now. */
export function findControl(document: Document, names: readonly string[]): HTMLElement | undefined {
  return controlNamed(readControls(document), names) as HTMLElement | undefined;
}
