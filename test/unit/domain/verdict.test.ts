import { describe, expect, it } from 'vitest';
import type { OfficeBrief, OfficeId } from '../../../lib/domain/office.ts';
import { decideVerdict, type Evidence } from '../../../lib/domain/verdict.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;
const target: OfficeBrief = { id: '1' as OfficeId, name: '事業所A', mark: 'A', color: '#0b7285', yayoiId: a };
const idless: OfficeBrief = { ...target, yayoiId: undefined };
const menu = (yayoiId: YayoiId): Evidence => ({ kind: 'account-menu', yayoiId });
const label = (yayoiId: YayoiId): Evidence => ({ kind: 'account-label', yayoiId });

const table: [string, Parameters<typeof decideVerdict>[0], Evidence[], string, string?][] = [
  ['the target itself', { ledger: 'ready', target }, [menu(a)], 'match'],
  ['the target by every kind', { ledger: 'ready', target }, [menu(a), label(a)], 'match'],
  ['another ID', { ledger: 'ready', target }, [label(b)], 'mismatch'],
  ['nothing seen', { ledger: 'ready', target }, [], 'unverified', 'not-seen'],
  ['kinds that disagree', { ledger: 'ready', target }, [menu(a), label(b)], 'unverified', 'disagree'],
  ['two addresses in one menu', { ledger: 'ready', target }, [menu(a), menu(b)], 'unverified', 'disagree'],
  ['a target without an ID', { ledger: 'ready', target: idless }, [menu(a)], 'unverified', 'target-without-id'],
  ['a target without an ID, nothing seen', { ledger: 'ready', target: idless }, [], 'unverified', 'not-seen'],
  ['the target, and the same ID signed in later', { ledger: 'ready', target, sessionSince: a }, [menu(a)], 'match'],
  ['the target, but another ID signed in later', { ledger: 'ready', target, sessionSince: b }, [menu(a)], 'stale'],
  ['the target, but signed out later', { ledger: 'ready', target, sessionSince: 'signed-out' }, [menu(a)], 'stale'],
  ['another ID, and the target signed in later', { ledger: 'ready', target, sessionSince: a }, [menu(b)], 'mismatch'],
  ['no target', { ledger: 'ready' }, [menu(a)], 'no-target'],
  ['an empty ledger', { ledger: 'empty' }, [menu(a)], 'empty'],
  ['an unreadable ledger', { ledger: 'unreadable', target }, [menu(a)], 'unverified', 'ledger-unreadable'],
];

describe('verdict', () => {
  it.each(table)('%s', (_name, state, evidence, verdict, doubt) => {
    const decision = decideVerdict(state, evidence);
    expect(decision.verdict).toBe(verdict);
    expect(decision.doubt).toBe(doubt);
  });

  it('is never match without evidence that names the target and nothing else', () => {
    for (const [, state, evidence] of table) {
      const { verdict } = decideVerdict(state, evidence);
      const named = evidence.length > 0 && evidence.every((piece) => piece.yayoiId === state.target?.yayoiId);
      if (verdict === 'match') expect(named).toBe(true);
    }
  });
});
