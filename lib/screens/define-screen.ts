import type { HostKind } from './hosts.ts';
import type { PageText } from './page-text.ts';

/** What one screen (画面) of the sites looks like, and what follows from being on it. */
export interface Screen<Id extends string = string> {
  /** As in screens.json. */
  id: Id;
  /** The day this description was last held against the guides, yyyy-mm-dd. */
  seen: string;
  /** The hosts it may be on. */
  hosts: readonly HostKind[];
  /** Whether the gate stands here: on the whole `origin` from now on, on this `screen`, or not (design §5). */
  gate: 'origin' | 'screen' | 'none';
  /** Whether it is shown only to somebody signed in with a Yayoi ID, only to somebody who is not, or to either. */
  signedIn: 'yes' | 'no' | 'either';
  /** Whether the page reads like this screen and like no near twin of it. */
  matches: (page: PageText) => boolean;
}

/** Keeps a screen's id as a literal type, so that the registry knows every id. */
export function defineScreen<const Id extends string>(screen: Screen<Id>): Screen<Id> {
  return screen;
}
