import { apply, dispatch } from './natives.ts';

/* How the browser itself refuses each kind of call, so that a page meets nothing that it could not meet without us. */

const Failure = TypeError;
const Denied = DOMException;
const Note = ProgressEvent;
const { abort } = XMLHttpRequest.prototype;
const later = queueMicrotask;

export const nothing = (): undefined => undefined;
export const no = (): boolean => false;
/** An async function rejects with the browser's own promise, whatever the page made of `Promise`. */
export const aborted = async (): Promise<never> => {
  throw new Denied('Aborted.', 'AbortError');
};
export const failed = async (): Promise<never> => {
  throw new Failure('Failed to fetch');
};
export const denied = (): never => {
  throw new Denied('Not allowed.', 'NotAllowedError');
};
/** As the browser fails an `XMLHttpRequest` that never reached the network. */
export const failRequest = (request: unknown): void => {
  apply(abort, request, []);
  later(() => {
    dispatch(request, new Note('error'));
    dispatch(request, new Note('loadend'));
  });
};
