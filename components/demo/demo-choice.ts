/** What somebody who tries the demo can choose. */
export interface DemoChoice {
  /** Ids of screens.json. */
  screen: 'voucher-upload' | 'apply-form';
  /** The target; none while nothing is chosen. */
  target: 'a' | 'b' | undefined;
  /** Whose Yayoi ID is signed in. */
  who: 'a' | 'b';
  /** The page shows it. */
  seen: boolean;
}

export const FIRST_CHOICE: DemoChoice = { screen: 'voucher-upload', target: 'a', who: 'b', seen: true };

/** What became of the last file. */
export type DemoResult = { kind: 'none' } | { kind: 'stopped' } | { kind: 'passed'; file: string; into: 'a' | 'b' };
