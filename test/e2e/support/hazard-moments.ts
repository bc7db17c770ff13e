import type { HazardId } from '../../../lib/procedures/hazards.ts';
import type { HazardOffice } from './hazard-offices.ts';
import { B, type HazardRow, openAccountMenu, typeId } from './hazard-plants.ts';

/** The confirmation code's clock, set to what it is then: minutes since the code's screen came, and resends asked for. */
export const CODE_ROWS = [
  { hazards: ['hz-21'], minutes: 11, resends: 0, says: '有効時間（10分）が過ぎました' },
  { hazards: ['hz-22', 'hz-23'], minutes: 1, resends: 1, says: '前のコードはもう使えません' },
  { hazards: ['hz-23'], minutes: 1, resends: 2, says: '送り直しはもうできません' },
] as const satisfies readonly { hazards: HazardId[]; minutes: number; resends: number; says: string }[];

/** Seen by no page: what the popup says of an office that waits for its number. */
export const POPUP_ROWS = [
  { hazards: ['hz-61'], office: 'K', says: 'スマート取引取込は休止中（目安' },
] as const satisfies readonly { hazards: HazardId[]; office: HazardOffice; says: string }[];

/** What right pages say: none of these first. */
export const RIGHT_ROWS: readonly Omit<HazardRow, 'says' | 'hazards'>[] = [
  { screen: 'product-list', office: 'S', as: B, plant: openAccountMenu },
  { screen: 'support-password', office: 'S', query: '?number=7000002' },
  { screen: 'support-password-confirm', office: 'S', query: '?number=7000002' },
  { screen: 'support-login', office: 'S' },
  { screen: 'login-password', office: 'S', as: 'none', plant: ({ page }) => typeId(page, B) },
  { screen: 'group-members', office: 'S', as: B, plant: openAccountMenu },
  { screen: 'group-admin', office: 'S', as: B, plant: openAccountMenu },
  { screen: 'portal-home', office: 'S', as: B, plant: openAccountMenu },
  { screen: 'contract-transfer', office: 'F', query: '?transferred=8000002' },
  { screen: 'id-registered', office: 'S' },
];
