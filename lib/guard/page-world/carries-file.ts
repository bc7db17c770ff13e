const { apply } = Reflect;
const { values } = FormData.prototype;
const nextOf = Object.getPrototypeOf(new FormData().values()).next as () => IteratorResult<unknown>;
const lockedOf = Object.getOwnPropertyDescriptor(ReadableStream.prototype, 'locked')?.get;
const eventTypeOf = Object.getOwnPropertyDescriptor(Event.prototype, 'type')?.get;
const { has, add } = WeakSet.prototype;
const blobTag = Object.getOwnPropertyDescriptor(Blob.prototype, 'size')?.get;
const lengthOf = Object.getOwnPropertyDescriptor(FileList.prototype, 'length')?.get;
const filesOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')?.get;
const typeOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'type')?.get;
const elementsOf = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;

/** Requests made with a body that carries a file; the body cannot be looked into later. */
const withFile = new WeakSet<object>();

/**
 * Asks the browser's own getter, which takes every true object of its class, from whichever frame's window, and nothing
 * else, whatever the page made of prototypes. `instanceof` knows one window's classes only.
 */
function read<T>(getter: ((this: never) => T) | undefined, of: unknown): T | undefined {
  try {
    return getter && (apply(getter, of, []) as T);
  } catch {
    return undefined;
  }
}

const isBlob = (value: unknown): boolean => read(blobTag, value) !== undefined;

/** Undefined for what is no form data at all. */
function formDataCarries(form: unknown): boolean | undefined {
  let entries: unknown;
  try {
    entries = apply(values, form, []);
  } catch {
    return undefined;
  }
  for (;;) {
    const { done, value } = apply(nextOf, entries, []) as IteratorResult<unknown>;
    if (done) return false;
    // An empty file field is sent as a nameless file of no bytes: nothing leaves with it.
    if (isBlob(value) && (read(blobTag, value) as number) > 0) return true;
  }
}

/** Does this request body carry a File, a Blob, a form with one, or a stream that could? */
export function bodyCarriesFile(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return formDataCarries(body) ?? (isBlob(body) || read(lockedOf, body) !== undefined || apply(has, withFile, [body]));
}

export const markRequest = (request: object): unknown => apply(add, withFile, [request]);

export const isClick = (event: unknown): boolean => read(eventTypeOf, event) === 'click';
export const isFileInput = (element: unknown): boolean => read(typeOf, element) === 'file';

/** Does the form hold a file input with a file in it? */
export function formHoldsFile(form: unknown): boolean {
  const elements = read(elementsOf, form) as ArrayLike<unknown> | undefined;
  for (let at = 0; elements && at < elements.length; at += 1) {
    const field = elements[at];
    if (isFileInput(field) && ((read(lengthOf, read(filesOf, field)) as number | undefined) ?? 0) > 0) return true;
  }
  return false;
}
