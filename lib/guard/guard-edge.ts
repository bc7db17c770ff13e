import type { Passage } from '../domain/journal.ts';
import type { TargetOffice } from '../domain/page-state.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { OnItsWay } from './on-its-way.ts';
import type { AskOwner } from './owners.ts';
import type { Compare } from './same-files.ts';
import type { SignedInEdge } from './signed-in.ts';

/** What the guard needs of the browser, given by the entrypoint. */
export interface GuardEdge extends SignedInEdge {
  whose: AskOwner;
  recordGoingAhead: (snapshot: Snapshot) => Promise<boolean>;
  /** The extension was updated or removed under this page. */
  isLost: () => boolean;
  /** These files pass the gate. Called in the event: nothing may take its time there. */
  passed: (files: readonly OnItsWay[], passage: Passage, target: TargetOffice | undefined) => void;
  compare: Compare;
  /** The page or its verdict is another one than a moment ago. */
  changed: (snapshot: Snapshot) => void;
}
