import { apply, getProperty } from './natives.ts';

const { values } = FormData.prototype;
const nextOf = Object.getPrototypeOf(new FormData().values()).next as () => IteratorResult<unknown>;
const { get, set, has } = WeakMap.prototype;
const Once = Proxy;
const { getRootNode } = Node.prototype;

type Getter = (() => unknown) | undefined;
const getter = (owner: object, name: string): Getter => Object.getOwnPropertyDescriptor(owner, name)?.get;
const lockedOf = getter(ReadableStream.prototype, 'locked');
const eventTypeOf = getter(Event.prototype, 'type');
const sizeOf = getter(Blob.prototype, 'size');
const lengthOf = getter(FileList.prototype, 'length');
const filesOf = getter(HTMLInputElement.prototype, 'files');
const typeOf = getter(HTMLInputElement.prototype, 'type');
const elementsOf = getter(HTMLFormElement.prototype, 'elements');
const countOf = getter(HTMLCollection.prototype, 'length');
const methodOf = getter(Request.prototype, 'method');

/** The files that something carries, as far as they can be seen; undefined without a file. */
export type Carried = readonly Blob[] | undefined;

/** What requests made in this window carry; a request's body cannot be looked into later. */
const made = new WeakMap<object, Carried>();

/**
 * Asks the browser's own getter, which takes every true object of its class, from whichever frame's window, and nothing
 * else, whatever the page made of prototypes. `instanceof` knows one window's classes only.
 */
function read<T>(own: Getter, of: unknown): T | undefined {
  try {
    return own && (apply(own, of, []) as T);
  } catch {
    return undefined;
  }
}

/** No method of lists is called, nor is one looped over: those are the page's to redefine. */
function withFile(files: Blob[], file: unknown): Blob[] {
  files[files.length] = file as Blob;
  return files;
}

/** Undefined for what is no form data at all. */
function inFormData(form: unknown): { files: Carried } | undefined {
  let entries: unknown;
  try {
    entries = apply(values, form, []);
  } catch {
    return undefined;
  }
  for (let files: Blob[] | undefined; ; ) {
    const { done, value } = apply(nextOf, entries, []) as IteratorResult<unknown>;
    if (done) return { files };
    // An empty file field is sent as a nameless file of no bytes: nothing leaves with it.
    if (read<number>(sizeOf, value)) files = withFile(files ?? [], value);
  }
}

/** What this request body carries: a File, a Blob, a form with one, or a stream that could. */
export function carriedBy(body: unknown): Carried {
  const form = inFormData(body);
  if (form) return form.files;
  if (read(sizeOf, body) !== undefined) return [body as Blob];
  return read(lockedOf, body) === undefined ? undefined : [];
}

/**
 * What the options of a request carry (`fetch(address, options)`). Their body is read once: the browser then gets what
 * was judged here, whatever a getter would say the second time.
 * @param args of the call; the options in it are replaced by what reads the same
 */
export function carriedByInit(args: unknown[]): Carried {
  const init = args[1];
  if (!init) return undefined;
  try {
    const { body } = init as RequestInit;
    args[1] = new Once(init, { get: (of, key) => (key === 'body' ? body : getProperty(of, key)) });
    return carriedBy(body);
  } catch {
    // What throws once may give a file when the browser reads it.
    return [];
  }
}

/** What a request made beforehand carries; one made in another frame might carry anything that its method allows. */
export function carriedByRequest(request: unknown): Carried {
  const method = read(methodOf, request);
  if (method === undefined) return undefined;
  if (apply(has, made, [request])) return apply(get, made, [request]) as Carried;
  return method === 'GET' || method === 'HEAD' ? undefined : [];
}

export const rememberRequest = (request: unknown, carried: Carried): unknown => apply(set, made, [request, carried]);

export const isClick = (event: unknown): boolean => read(eventTypeOf, event) === 'click';
export const isFileInput = (element: unknown): boolean => read(typeOf, element) === 'file';

/** The document, shadow root or topmost node that an event at this node starts from. */
export const rootOf = (node: unknown): EventTarget | undefined => read(getRootNode, node);

/** The files in the file inputs of a form. */
export function carriedByForm(form: unknown): Carried {
  const fields = read<ArrayLike<unknown>>(elementsOf, form);
  const count = read<number>(countOf, fields) ?? 0;
  let files: Blob[] | undefined;
  for (let at = 0; fields && at < count; at += 1) {
    const list = read<FileList>(filesOf, fields[at]);
    const length = read<number>(lengthOf, list) ?? 0;
    for (let each = 0; list && each < length; each += 1) files = withFile(files ?? [], list[each]);
  }
  return files;
}
