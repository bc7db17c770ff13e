/**
 * Every way of a file into a page of the site and from there to its server (design §5, issue 3 item 1). This is the one
 * list: `upload-paths.ts` closes the ways of the `guard`, which come along as events, and `page-world/close-ways.ts`
 * those that only the page's own world sees. Both are typed by it, and so is the table of `test/e2e/every-way.e2e.ts`.
 *
 * Beside the ways in, every way out that takes a file as such is closed: what came in by a way that is none of these, or
 * while the gate stood open, does not leave either. So these are left alone:
 * - `postMessage` to workers, ports and service workers, IndexedDB, caches: a file may lie anywhere in a message, and to
 *   look for it the guard would have to read (and so run) whatever the page sends there, previews and drawings among
 *   it. What a worker sends by itself the guard does not see: a page that sends its files from a worker is guarded where
 *   they come in, and is not asked about a file that came in before the gate closed.
 * - What a page has made of a file's bytes itself (text, buffers, WebTransport): nothing tells them from other data.
 * - `clipboard.read()`, file handles that a page kept or got from a drop, cameras: they give blobs and files that can
 *   leave only by the ways below.
 * - What a page adds to a form while the form is being sent (`formdata` listeners, custom elements with a value of their
 *   own): to see it the guard would have to make the browser ask the page a second time.
 */
export const WAYS_IN = [
  {
    id: 'file-dialog',
    closedBy: 'guard',
    what: 'a press, a key or a label opens the dialog of a file or folder input',
  },
  { id: 'file-chosen', closedBy: 'guard', what: 'a file input has got files: chosen, dropped on it or set by script' },
  { id: 'drop', closedBy: 'guard', what: 'files or folders dropped anywhere' },
  { id: 'paste', closedBy: 'guard', what: 'files pasted anywhere' },
  { id: 'form', closedBy: 'guard', what: 'the user, or a script that clicks its button, submits a form with files' },
  { id: 'script-click', closedBy: 'page-world', what: 'click() of an input, also of one in no page' },
  { id: 'script-event', closedBy: 'page-world', what: 'a click event sent to such an input' },
  { id: 'show-picker', closedBy: 'page-world', what: 'showPicker() of a file input' },
  { id: 'open-file-picker', closedBy: 'page-world', what: 'showOpenFilePicker()' },
  { id: 'directory-picker', closedBy: 'page-world', what: 'showDirectoryPicker()' },
  { id: 'form-submit', closedBy: 'page-world', what: 'submit() of a form with files, which sends no event' },
  { id: 'request-submit', closedBy: 'page-world', what: 'requestSubmit() of one, wherever its event ends' },
  { id: 'fetch', closedBy: 'page-world', what: 'fetch() with a file, a form that has one, or a stream' },
  { id: 'request', closedBy: 'page-world', what: 'fetch() of a Request made beforehand, or of its copy' },
  { id: 'fetch-later', closedBy: 'page-world', what: 'fetchLater()' },
  { id: 'xhr', closedBy: 'page-world', what: 'XMLHttpRequest' },
  { id: 'beacon', closedBy: 'page-world', what: 'sendBeacon()' },
  { id: 'web-socket', closedBy: 'page-world', what: 'a file sent through a WebSocket' },
  { id: 'data-channel', closedBy: 'page-world', what: 'a file sent through an RTCDataChannel' },
] as const satisfies readonly { id: string; closedBy: 'guard' | 'page-world'; what: string }[];

type Way = (typeof WAYS_IN)[number];
export type WayId = Way['id'];
/** The ways that come along as events: `upload-paths.ts`. */
export type GuardWay = Extract<Way, { closedBy: 'guard' }>['id'];
/** What the page's scripts call: `page-world/close-ways.ts`. */
export type PageWorldWay = Extract<Way, { closedBy: 'page-world' }>['id'];
