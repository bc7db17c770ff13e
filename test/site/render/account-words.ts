import type { View } from '../model/page.ts';

/** "b@example.co.jp" as a narrow menu shows it: "b…@exam…". */
export function truncated(yayoiId: string): string {
  const [local = '', domain = ''] = yayoiId.split('@');
  return `${local.slice(0, 3)}…@${domain.slice(0, 4)}…`;
}

/** Where the address stands in the account menu, if at all. */
export function menuAddress(view: View, from: 'portal' | 'voucher'): 'full' | 'truncated' | 'none' {
  if (view.idShown === 'never') return 'none';
  if (view.idShown === 'truncated') return 'truncated';
  if (from === 'portal') return 'full';
  return view.idShown === 'menu' || view.idShown === 'open' ? 'full' : 'none';
}

/** Whether the menu's elements exist before anyone opens it. */
export function menuInDom(view: View): boolean {
  return view.menuOpen || view.idShown !== 'menu';
}

/** Whether the menu can be seen now. */
export function menuVisible(view: View, from: 'portal' | 'voucher'): boolean {
  return view.menuOpen || (view.idShown === 'open' && from === 'voucher');
}
