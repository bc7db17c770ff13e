import type { OfficeId } from '../../lib/domain/office.ts';
import type { TargetOffice } from '../../lib/domain/page-state.ts';
import type { YayoiId } from '../../lib/domain/yayoi-id.ts';
import { text } from '../../lib/platform/text.ts';

/** The demo's own offices; nothing of the user's ledger comes here. */
export const SAMPLES: Readonly<Record<'a' | 'b', TargetOffice>> = {
  a: {
    id: 'demo-a' as OfficeId,
    name: text('demo_office_a'),
    mark: 'A',
    color: '#0b7285',
    yayoiId: 'a@example.co.jp' as YayoiId,
    procedure: 'standalone-network',
  },
  b: {
    id: 'demo-b' as OfficeId,
    name: text('demo_office_b'),
    mark: 'B',
    color: '#a61e4d',
    yayoiId: 'b@example.co.jp' as YayoiId,
    procedure: 'standalone-network',
  },
};
