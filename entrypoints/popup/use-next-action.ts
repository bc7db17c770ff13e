import { useEffect, useState } from 'preact/hooks';
import type { NextAction } from '../../components/office/next-action.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { PopupState } from './use-popup-state.ts';

interface Read {
  of: OfficeId;
  next: NextAction;
}

async function read({ id, procedure }: NonNullable<PopupState['target']>): Promise<Read> {
  // The guides come after the popup stands: nobody waits for them to choose a target.
  const [{ nextAction }, { progress }] = await Promise.all([import('./next-action.ts'), ask('progress/list', {})]);
  return { of: id, next: nextAction(procedure, progress[id]) };
}

/** What the target's procedure asks for next; undefined until it was read, or where it cannot be. */
export function useNextAction({ target }: PopupState): NextAction | undefined {
  const [known, setKnown] = useState<Read>();
  useEffect(() => {
    let current = true;
    if (target)
      read(target).then(
        (now) => current && setKnown(now),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [target]);
  return known && known.of === target?.id ? known.next : undefined;
}
