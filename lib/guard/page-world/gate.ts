import { BETWEEN, CALL, type Channel, channelOf, type Gatekeeper, HELLO } from '../channel.ts';
import { listen, sayInWords, send, unlisten } from './natives.ts';

/** As `join`, which is the page's to redefine. */
function joined(names: readonly string[]): string {
  let all = names[0] ?? '';
  for (let at = 1; at < names.length; at += 1) all += BETWEEN + names[at];
  return all;
}

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
    isClosed: (files) => {
      answer = undefined;
      if (channel) send(channel.ask, files && (joined(files()) || undefined));
      return answer !== 'open';
    },
    stopped: (path) => {
      if (answer === 'closed' && channel) send(channel.stopped, path);
      else if (farewell) sayInWords(farewell);
    },
  };
}
