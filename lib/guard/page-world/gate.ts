import { CALL, type Channel, channelOf, HELLO } from '../channel.ts';
import { natives } from './natives.ts';

/** Whether a file may go this way now. */
export type MayPass = (path: string) => boolean;

/** The page world's half of the channel; until the guard has said hello, and when it falls silent, the gate is closed. */
export function pageWorldGate(): MayPass {
  let channel: Channel | undefined;
  let open = false;
  const hello = (event: Event): void => {
    natives.unlisten(HELLO, hello);
    channel = channelOf(String((event as CustomEvent<unknown>).detail));
    // The event's name is all that counts: a page may redefine how anything else of it is read.
    natives.listen(channel.open, () => {
      open = true;
    });
  };
  natives.listen(HELLO, hello);
  natives.send(CALL);
  return (path) => {
    open = false;
    if (channel) natives.send(channel.ask);
    if (!open && channel) natives.send(channel.stopped, path);
    return open;
  };
}
