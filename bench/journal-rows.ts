import { type Growth, growth } from './growth.ts';
import { bytesEach, lookUpHash, searchPage, sentBefore, withEntries } from './journal.ts';
import { median, type Row, row } from './statistics.ts';

/** Entries of a small journal; and of a large one (issue 6, Numbers). */
const FEW = 1000;
const MANY = 100_000;
/** Milliseconds below which the clock of a page tells nothing. */
const FLOOR = 0.1;

/** What the journal costs: a small and a large one take turns in each round. */
export async function journal(rounds: number): Promise<{ rows: Row[]; growth: Record<string, Growth> }> {
  const few = await withEntries(FEW);
  const many = await withEntries(MANY);
  const pair = (): [number[], number[]] => [[], []];
  const figures = { hash: pair(), newest: pair(), office: pair(), name: pair(), sent: pair(), bytes: pair() };
  try {
    for (let round = 0; round < rounds; round++)
      for (const [at, one] of [few, many].entries()) {
        const side = at as 0 | 1;
        figures.hash[side].push(await lookUpHash(one));
        figures.newest[side].push(await searchPage(one, {}));
        figures.office[side].push(await searchPage(one, { office: '7号店', verdict: 'match' }));
        figures.name[side].push(await searchPage(one, { name: '取引先0_0.pdf' }));
        figures.sent[side].push(await sentBefore(one));
      }
    figures.bytes[0].push(await bytesEach(few, FEW));
    figures.bytes[1].push(await bytesEach(many, MANY));
  } finally {
    await Promise.all([few.session.close(), many.session.close()]);
  }
  const slope = ([small, large]: [number[], number[]]): Growth =>
    growth(
      [
        [FEW, median(small)],
        [MANY, median(large)],
      ],
      FLOOR,
    );
  const rows = [
    row('journal: where a hash went (1,000 / 100,000 entries)', ...figures.hash, { of: 'large', most: 5 }),
    row('journal: the newest page of 50', ...figures.newest, { of: 'large', most: 100 }),
    row('journal: the newest page of one office', ...figures.office, { of: 'large', most: 100 }),
    row('journal: the one entry with a name, the oldest', ...figures.name, { of: 'large', most: 100 }),
    row('journal: what an upload screen looks out for', ...figures.sent, { of: 'large', most: 100 }),
    row('journal: bytes on the disk for each entry', ...figures.bytes, { of: 'ratio', most: 1.5 }),
  ];
  return {
    rows,
    growth: {
      'journal entries: where a hash went': slope(figures.hash),
      'journal entries: the newest page': slope(figures.newest),
      'journal entries: the one entry with a name, the oldest': slope(figures.name),
    },
  };
}
