/**
 * The page makes useless whatever a script that shares its world could lean on, then sends a file in three ways and
 * opens dialogs. The page's title says what threw: the driver's own way into the page needs the tools as well. Runs in the page.
 */
export function sendWithSpoiltTools(): void {
  const { body } = document;
  let threw = 'threw:';
  const form = new FormData();
  form.append('file', new File(['%PDF-1.4'], 'form.pdf'));
  const file = new File(['%PDF-1.4'], 'file.pdf');
  const request = new XMLHttpRequest();
  request.open('POST', '/api/upload');
  const input = document.createElement('input');
  input.type = 'file';
  const label = document.createElement('label');
  label.append(input);
  const tell = (): void => {
    document.title += ' a promise';
  };
  const { catch: caught } = Promise.prototype;
  const { call } = Function.prototype;
  const rejects = call.bind(caught) as unknown as (promise: unknown, then: (error: Error) => void) => void;

  const spoil = (owner: object, names: PropertyKey[]): void => {
    for (let at = 0; at < names.length; at += 1) {
      const fail = (): never => {
        throw new Error(`spoilt ${String(names[at])}`);
      };
      const old = Object.getOwnPropertyDescriptor(owner, names[at] as string);
      if (old?.configurable)
        Object.defineProperty(owner, names[at] as string, old.get ? { ...old, get: fail } : { ...old, value: fail });
    }
  };
  spoil(EventTarget.prototype, ['addEventListener', 'removeEventListener']);
  spoil(Event.prototype, ['type', 'composedPath', 'preventDefault', 'stopImmediatePropagation', 'target']);
  spoil(CustomEvent.prototype, ['detail']);
  spoil(Node.prototype, ['getRootNode', 'nodeType', 'parentNode', 'isConnected']);
  spoil(Element.prototype, ['localName']);
  spoil(HTMLInputElement.prototype, ['type', 'files', 'value']);
  spoil(HTMLFormElement.prototype, ['elements']);
  spoil(HTMLLabelElement.prototype, ['control']);
  spoil(Blob.prototype, ['size', 'type']);
  spoil(File.prototype, ['name', 'webkitRelativePath']);
  spoil(FormData.prototype, ['values', 'entries', 'keys', 'get', 'getAll', 'has', 'forEach', Symbol.iterator]);
  spoil(Request.prototype, ['method', 'body']);
  spoil(Promise, ['reject', 'resolve']);
  spoil(WeakMap.prototype, ['get', 'set', 'has']);
  spoil(WeakSet.prototype, ['add', 'has', 'delete']);
  spoil(Reflect, ['apply', 'construct', 'get']);
  spoil(Function.prototype, ['call', 'apply', 'bind']);
  spoil(String.prototype, ['split', 'indexOf', 'slice']);
  spoil(Array.prototype, ['push', 'join', 'map', 'some', 'flatMap', 'includes', 'slice', Symbol.iterator]);

  const attempts = [
    () =>
      rejects(fetch('/api/upload', { method: 'POST', body: form }), (error) => error.name === 'TypeError' || tell()),
    () => request.send(file),
    () => navigator.sendBeacon('/api/upload', form),
    () => input.click(),
    () => label.click(),
    () => body.click(),
  ];
  for (let at = 0; at < attempts.length; at += 1) {
    try {
      attempts[at]?.();
    } catch (error) {
      threw += ` ${(error as Error).message}`;
    }
  }
  document.title = threw;
}
