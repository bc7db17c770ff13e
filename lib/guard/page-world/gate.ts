import { CALL, channelOf, HELLO } from '../channel.ts';
import { natives } from './natives.ts';

/** Whether a file may go this way now. */
export type MayPass = (path: string) => boolean;

/** The page world's half of the channel; until the guard has said hello, and when it falls silent, the gate is closed. */
export function pageWorldGate(): MayPass {
  let ask: string | undefined;
  let open = false;
  const hello = (event: Event): void => {
    natives.unlisten(HELLO, hello);
    const channel = channelOf(String((event as CustomEvent<unknown>).detail));
    ask = channel.ask;
    // The event's name is all that counts: a page may have redefined how details are read.
    natives.listen(channel.open, () => {
      open = true;
    });
  };
  natives.listen(HELLO, hello);
  natives.send(CALL);
  return (path) => {
    open = false;
    if (ask) natives.send(ask, path);
    const may = open;
    open = false;
    return may;
  };
}
