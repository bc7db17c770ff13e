import { writeFileSync } from 'node:fs';
import { fromShared } from './guides.ts';

/** Run by hand when the facts beside the checkout have changed: brings the copy kept here up to date. */
for (const name of ['facts', 'screens', 'hazards']) {
  const lines = fromShared(name);
  if (lines) writeFileSync(new URL(`./guides/${name}.tsv`, import.meta.url), lines);
}
