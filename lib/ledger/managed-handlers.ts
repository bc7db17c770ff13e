import { MANAGED_SETTINGS } from '../domain/managed-settings.ts';
import type { Handlers } from '../platform/serve.ts';
import { oneAtATime } from '../platform/storage-items.ts';
import { readSnapshot } from './ledger-snapshot.ts';
import { forgetManaged, readManaged } from './managed.ts';

/** Answers the options page about what an administrator rolled out. */
export const managedHandlers: Pick<Handlers, 'managed/read' | 'managed/forget'> = {
  'managed/read': async () => {
    const { policy, managed, refused } = await readSnapshot();
    return {
      state: policy.state,
      offices: Array.from(managed, ([id, { locked }]) => ({ id, locked: [...locked] })),
      refused: refused.map((row) => ({ ...row, problems: [...row.problems] })),
      problems: [...policy.problems],
      settings: MANAGED_SETTINGS.flatMap((name) => {
        const on = policy.settings[name];
        return on === undefined ? [] : [{ name, on }];
      }),
    };
  },
  'managed/forget': async () => {
    await oneAtATime(async () => {
      if ((await readManaged()).state === 'unreadable') await forgetManaged();
    });
    return {};
  },
};
