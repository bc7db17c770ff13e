import { expect, test } from 'vitest';
import { StatusLine } from '../../../../components/office/StatusLine.tsx';
import type { TabStatus } from '../../../../components/office/tab-status.ts';
import type { OfficeBrief, OfficeId } from '../../../../lib/domain/office.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';
import { mount } from '../mount.tsx';

const brief = (name: string, address?: string): OfficeBrief => ({
  id: name as OfficeId,
  name,
  mark: name.slice(-1),
  color: '#0b7285',
  yayoiId: address === undefined ? undefined : parseYayoiId(address),
});
const A = brief('事業所A', 'a@example.co.jp');
const B = brief('事業所B', 'b@example.co.jp');
const judged = (more: Partial<Extract<TabStatus, { kind: 'judged' }>>): TabStatus => ({
  kind: 'judged',
  verdict: 'match',
  gate: 'open',
  ...more,
});

const TABLE: [string, OfficeBrief | undefined, TabStatus, string[]][] = [
  ['no page of the sites', A, { kind: 'no-page' }, ['popup_target_is 事業所A', 'popup_no_page']],
  ['no permission for the sites', A, { kind: 'no-access' }, ['popup_target_is 事業所A', 'popup_no_access']],
  ['no target, no page', undefined, { kind: 'no-page' }, ['popup_target_none', 'popup_verdict_no_target']],
  ['old verdict', A, { kind: 'pending' }, ['popup_target_is 事業所A', 'popup_pending']],
  [
    'match',
    A,
    judged({ signedIn: 'a@example.co.jp', whose: A }),
    ['popup_target_is 事業所A', 'popup_signed_in a@example.co.jp 事業所A', 'popup_verdict_match'],
  ],
  [
    'mismatch with a known office',
    A,
    judged({ verdict: 'mismatch', gate: 'closed', signedIn: 'b@example.co.jp', whose: B }),
    [
      'popup_target_is 事業所A',
      'popup_signed_in b@example.co.jp 事業所B',
      'popup_verdict_mismatch',
      'popup_gate_closed',
    ],
  ],
  [
    'mismatch with an ID that the ledger does not know',
    A,
    judged({ verdict: 'mismatch', signedIn: 'x@example.co.jp' }),
    ['popup_target_is 事業所A', 'popup_signed_in x@example.co.jp popup_not_in_ledger', 'popup_verdict_mismatch'],
  ],
  [
    'a target without a Yayoi ID',
    brief('事業所C'),
    judged({ verdict: 'unverified' }),
    ['popup_target_is 事業所C', 'popup_target_without_id'],
  ],
];

test.each(TABLE)('says in a status line: %s', async (_case, target, status, lines) => {
  const { one, all } = await mount(<StatusLine target={target} status={status} />);
  expect(one('[role=status]').textContent).toContain(target?.name ?? 'popup_target_none');
  expect(all('[role=status] p').map((line) => line.textContent)).toEqual(lines);
});
