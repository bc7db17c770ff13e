// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DESKTOP_LINKS, LINKS } from '../../../lib/procedures/links.ts';
import { facts } from './guides.ts';
import { carried, FACT_IDS, uses } from './read-catalogue.ts';

/** Facts that no sentence carries, and why. */
const NOT_CARRIED: Record<string, string> = {};

/** Facts that a guide does not say although it is one of theirs, and why. */
const SAID_ELSEWHERE: Record<string, string> = {
  ...Object.fromEntries(
    ['choice-01', 'choice-07', 'choice-08', 'choice-09'].flatMap((id) =>
      ['standalone-network', 'accounting-network'].map((guide) => [
        `${id} in ${guide}`,
        'said with the choice, before the office has a procedure',
      ]),
    ),
  ),
  'net-S1-0-01 in daily-use': 'decided once, when the groups are planned; every day the ledger knows it',
};

/** Facts on how to get to their screen: said on the one before it. */
const LEADS_THERE = [
  'net-S2-1-01',
  'std-S3-0-01',
  'acc-S4-0-01',
  'acc-S3-0-02',
  'net-PW-1-01',
  'acc-S6-9-01',
  'acc-S6-9-05',
  'use-web-1-01',
  'faq-01',
  'faq-01-01',
  'faq-01-03',
  'faq-01-07',
  'firm-13-02',
  'firm-13-03',
  'firm-25-05',
  'firm-34-01',
  'firm-net-0-01',
];

const all = carried(FACT_IDS);
const ids = facts.map(({ id }) => id);

describe('facts', () => {
  it('are carried, or listed with a reason', () => {
    const found = new Set(all.map(([, id]) => id));
    expect(ids.filter((id) => !found.has(id))).toEqual(Object.keys(NOT_CARRIED));
  });

  it('are carried by exactly one sentence', () => {
    const found = all.map(([, id]) => id);
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
  });

  it('exist', () => {
    expect(all.filter(([, id]) => !ids.includes(id))).toEqual([]);
  });

  it('are carried by sentences that are said in each of their guides', () => {
    const missing = facts.flatMap(({ id, procedures }) => {
      const [key] = all.find(([, one]) => one === id) ?? [];
      const said = uses.filter((use) => use.key === key).map(({ guide }) => guide);
      return procedures.filter((guide) => !said.some((one) => one === guide)).map((guide) => `${id} in ${guide}`);
    });
    expect(missing.filter((one) => !(one in SAID_ELSEWHERE))).toEqual([]);
    expect(Object.keys(SAID_ELSEWHERE).filter((one) => !missing.includes(one))).toEqual([]);
  });

  it('are said on their screen, or on the way there', () => {
    const away = facts.filter(({ id, page }) => {
      const [key] = all.find(([, one]) => one === id) ?? [];
      return page !== '' && !uses.some((use) => use.key === key && use.screens.includes(page));
    });
    expect(away.map(({ id }) => id).sort()).toEqual(LEADS_THERE.toSorted());
  });
});

describe('addresses', () => {
  const links = Object.values({ ...LINKS, ...DESKTOP_LINKS });
  const printed = facts.flatMap(({ id, exact }) =>
    exact.filter((words) => words.startsWith('https://')).map((url) => [id, url] as const),
  );

  it.each(printed)('%s is to the letter %s', (_id, url) => {
    expect(links.map((link) => link.url)).toContain(url);
  });

  it('that carry a fact carry its own address', () => {
    const wrong = links.filter(({ url, text }) =>
      printed.some(([id, is]) => all.some(([key, one]) => key === text && one === id) && is !== url),
    );
    expect(wrong).toEqual([]);
  });

  it('are each led to from somewhere', () => {
    expect(links.filter(({ text }) => !uses.some(({ key }) => key === text))).toEqual([]);
  });
});
