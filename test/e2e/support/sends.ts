import type { WayId } from '../../../lib/guard/ways-in.ts';
import { byScript, type Gone } from './gone.ts';
import { browserName } from './session.ts';

type SendId = Extract<WayId, 'fetch' | 'request' | 'fetch-later' | 'xhr' | 'beacon' | 'web-socket' | 'data-channel'>;

/** What the page's own script sends of a file that it has made, and what it sees of it. */
export const SENDS: Readonly<Record<SendId, readonly Gone[]>> = {
  fetch: [
    byScript(
      'fetch with FormData',
      () => {
        const body = new FormData();
        body.append('file', new File(['%PDF-1.4'], 'fetch-form.pdf'));
        return fetch('/api/upload', { method: 'POST', body }).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      'fetch-form.pdf',
    ),
    byScript(
      'fetch with a File',
      () => {
        const headers = { 'x-file-name': 'fetch-file.pdf' };
        const body = new File(['%PDF-1.4'], 'fetch-file.pdf');
        return fetch('/api/upload', { method: 'POST', headers, body }).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      'fetch-file.pdf',
    ),
    byScript(
      'fetch with a Blob that a getter gives',
      () => {
        const options = {
          method: 'POST',
          get body() {
            return new Blob(['%PDF-1.4']);
          },
        };
        return fetch('/api/upload', options).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      '',
    ),
  ],
  request: [
    byScript(
      'fetch of a Request made before',
      () => {
        const request = new Request('/api/upload', { method: 'POST', body: new Blob(['%PDF-1.4']) });
        return fetch(request).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      '',
    ),
    byScript(
      'fetch of its copy',
      () => {
        const request = new Request('/api/upload', { method: 'POST', body: new Blob(['%PDF-1.4']) });
        return fetch(new Request(request.clone(), { headers: { 'x-file-name': 'copy.pdf' } })).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      'copy.pdf',
    ),
    byScript(
      'fetch of a Request made in a frame',
      () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const tools = frame.contentWindow as unknown as typeof globalThis;
        const address = new URL('/api/upload', location.href);
        return fetch(new tools.Request(address, { method: 'POST', body: new Blob(['%PDF-1.4']) })).then(
          ({ status }) => status,
          (error: Error) => error.name,
        );
      },
      'TypeError',
      200,
      '',
    ),
  ],
  'fetch-later':
    browserName === 'chromium'
      ? [
          byScript(
            'fetchLater()',
            () => {
              const { fetchLater } = globalThis as unknown as { fetchLater: (to: string, how: object) => object };
              const body = new FormData();
              body.append('file', new File(['%PDF-1.4'], 'later.pdf'));
              try {
                return typeof fetchLater('/api/upload', { method: 'POST', body, activateAfter: 0 });
              } catch (error) {
                return (error as Error).name;
              }
            },
            'NotAllowedError',
            'object',
            'later.pdf',
          ),
        ]
      : [],
  xhr: [
    byScript(
      'XMLHttpRequest',
      () =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', '/api/upload');
          request.setRequestHeader('x-file-name', 'xhr.pdf');
          request.onload = () => resolve('load');
          request.onerror = () => resolve('error');
          request.send(new File(['%PDF-1.4'], 'xhr.pdf'));
        }),
      'error',
      'load',
      'xhr.pdf',
    ),
  ],
  beacon: [
    byScript(
      'sendBeacon with a Blob',
      () => navigator.sendBeacon('/api/upload', new Blob(['%PDF-1.4'])),
      false,
      true,
      '',
    ),
    byScript(
      'sendBeacon with FormData',
      () => {
        const body = new FormData();
        body.append('file', new File(['%PDF-1.4'], 'beacon.pdf'));
        return navigator.sendBeacon('/api/upload', body);
      },
      false,
      true,
      'beacon.pdf',
    ),
  ],
  // Nothing answers at the other end. The browser itself refuses to send before it does: so its own answer tells that it was asked.
  'web-socket': [
    byScript(
      'WebSocket',
      () => {
        const socket = new WebSocket(`wss://${location.host}/socket`);
        try {
          return socket.send(new File(['%PDF-1.4'], 'socket.pdf'));
        } catch (error) {
          return (error as Error).name;
        }
      },
      undefined,
      'InvalidStateError',
    ),
  ],
  'data-channel': [
    byScript(
      'RTCDataChannel',
      () => {
        try {
          return new RTCPeerConnection().createDataChannel('files').send(new Blob(['%PDF-1.4']));
        } catch (error) {
          return (error as Error).name;
        }
      },
      undefined,
      'InvalidStateError',
    ),
  ],
};
