import { CALL, type Channel, channelOf, type Gatekeeper, HELLO } from '../channel.ts';
import { listen, sayInWords, send, unlisten } from './natives.ts';

/**
 * The page world's half of the channel. Until the guard has said hello, and when it falls silent, the gate is closed;
 * a guard that fell silent (the extension was updated, switched off or removed) can explain nothing any more, so this
 * half asks for the reload.
 */
export function pageWorldGate(): Gatekeeper {
  let channel: Channel | undefined;
  let farewell = '';
  let answer: 'open' | 'closed' | undefined;
  const hello = (event: Event): void => {
    unlisten(HELLO, hello);
    const said = String((event as CustomEvent<unknown>).detail);
    const end = said.indexOf(' ');
    channel = channelOf(said.slice(0, end));
    farewell = said.slice(end + 1);
    // The events' names are all that counts: a page may redefine how anything else of them is read.
    listen(channel.open, () => {
      answer = 'open';
    });
    listen(channel.closed, () => {
      answer = 'closed';
    });
  };
  listen(HELLO, hello);
  send(CALL);
  return {
    isClosed: (files, way) => {
      answer = undefined;
      if (channel) send(channel.ask, files && [way, files()]);
      return answer !== 'open';
    },
    stopped: (path) => {
      if (answer === 'closed' && channel) send(channel.stopped, path);
      else if (farewell) sayInWords(farewell);
    },
  };
}
