import { useCallback, useEffect, useState } from 'preact/hooks';
import { type FaultCode, faultCode } from '../../lib/domain/fault.ts';
import { whenChanged } from '../popup/when-changed.ts';

interface WithFault {
  fault: FaultCode | undefined;
}

/** What one part of a page asks the background for; a part that fails leaves the others as they are. */
export type Parts<State> = readonly (() => Promise<Partial<State>>)[];

async function readParts<State extends WithFault>(parts: Parts<State>): Promise<Partial<State>> {
  const answers = await Promise.allSettled(parts.map((part) => part()));
  const failed = answers.find((answer) => answer.status === 'rejected');
  const read = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : {}));
  return Object.assign({ fault: failed && faultCode(failed.reason) }, ...read);
}

/** What a page shows, read again whenever something stored changes. @param parts the same list every time */
export function useParts<State extends WithFault>(nothingYet: State, parts: Parts<State>) {
  const [state, setState] = useState(nothingYet);
  const read = useCallback(async () => {
    const now = await readParts(parts);
    setState((before) => ({ ...before, ...now }));
  }, [parts]);
  useEffect(() => {
    void read();
    return whenChanged(read);
  }, [read]);
  return { state, setState, read };
}
