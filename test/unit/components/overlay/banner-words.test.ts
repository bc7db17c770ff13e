// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bannerWords, type Expects } from '../../../../components/overlay/banner-words.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import type { Verdict } from '../../../../lib/domain/verdict.ts';

const at = (verdict: Verdict, stands: boolean): Snapshot => ({
  contact: 'ready',
  state: undefined,
  screen: 'group-members',
  step: '',
  stands,
  gate: stands ? 'closed' : 'open',
  decision: { verdict },
  shown: undefined,
  movedOn: false,
  signedIn: true,
  whose: undefined,
  stopped: 0,
  goneAhead: false,
  importing: false,
  question: undefined,
  sameFile: undefined,
});

describe('the banner under another Yayoi ID than the target’s', () => {
  it.each<[Expects | undefined, boolean, string]>([
    [undefined, false, 'alert'],
    ['target', false, 'alert'],
    ['administrator', false, 'quiet'],
    ['original', false, 'quiet'],
    ['administrator', true, 'alert'],
  ])('where %s is expected and the gate stands: %s', (expects, stands, tone) => {
    expect(bannerWords(at('mismatch', stands), expects).tone).toBe(tone);
  });

  it('stays as it is under every other verdict', () => {
    for (const verdict of ['match', 'stale', 'unverified', 'no-target', 'empty'] as const)
      expect(bannerWords(at(verdict, false), 'administrator')).toEqual(bannerWords(at(verdict, false)));
  });
});
