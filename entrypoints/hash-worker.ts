import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveHashing, type WorkerScope } from '../lib/journal/hash-worker.ts';

/** The extension's worker: `new Worker(browser.runtime.getURL('/hash-worker.js'))`, through `lib/journal/hasher.ts`. */
export default defineUnlistedScript(() => serveHashing(globalThis as unknown as WorkerScope));
