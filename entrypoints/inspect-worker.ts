import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sourceOf } from '../lib/preflight/byte-source.ts';
import { inspectFile } from '../lib/preflight/inspect-file.ts';
import type { Inspected, ToInspect } from './check-frame/inspector.ts';

/** The extension's worker that looks into files before Smart Voucher does. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as {
    addEventListener: (type: 'message', listener: (event: { data: ToInspect }) => void) => void;
    postMessage: (message: Inspected) => void;
  };
  scope.addEventListener('message', async ({ data: { id, file } }) => {
    scope.postMessage({ id, report: await inspectFile(sourceOf(file)) });
  });
});
