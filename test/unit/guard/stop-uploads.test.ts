import { afterEach, describe, expect, it, vi } from 'vitest';
import { stopUploads } from '../../../lib/guard/stop-uploads.ts';
import { UPLOAD_PATHS } from '../../../lib/guard/upload-paths.ts';
import { showPage } from '../../support/show-page.ts';

let end = new AbortController();
afterEach(() => end.abort());

function stand(closed: boolean): { stopped: string[]; heard: string[] } {
  end = new AbortController();
  const stopped: string[] = [];
  const heard: string[] = [];
  stopUploads(window, end.signal, { isClosed: () => closed, stopped: (path) => stopped.push(path) }, () => null);
  for (const { event } of UPLOAD_PATHS) {
    document.addEventListener(event, ({ type }) => heard.push(type), { capture: true, signal: end.signal });
  }
  return { stopped, heard };
}

function send(selector: string, event: Event): Event {
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

const PAGE = `<form><label for="f"><b id="words">選択</b></label><input type="file" id="f"><button id="b">送信</button></form>
  <label id="wraps"><input type="file"></label><p id="p">本文</p>`;
const bubbling = { bubbles: true, cancelable: true, composed: true };
const carrying = (type: string, name: string, key: string): Event => {
  const event = key === 'dataTransfer' ? new DragEvent(name, bubbling) : new ClipboardEvent(name, bubbling);
  Object.defineProperty(event, key, { value: { types: [type] } });
  return event;
};

const ways: [string, string, () => Event, string][] = [
  ['clicking the input', '#f', () => new MouseEvent('click', bubbling), 'file-dialog'],
  ['clicking within its label', '#words', () => new MouseEvent('click', bubbling), 'file-dialog'],
  ['clicking a label around it', '#wraps', () => new MouseEvent('click', bubbling), 'file-dialog'],
  ['choosing a file', '#f', () => new Event('change', bubbling), 'file-chosen'],
  ['dropping', '#p', () => carrying('Files', 'drop', 'dataTransfer'), 'drop'],
  ['pasting', '#p', () => carrying('Files', 'paste', 'clipboardData'), 'paste'],
];

describe('a closed gate', () => {
  it.each(ways)('ends %s in the event itself', (_name, selector, make, path) => {
    showPage(PAGE);
    const { stopped, heard } = stand(true);
    const event = send(selector, make());
    expect(event.defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
    expect(stopped).toEqual([path]);
  });

  it('ends a form with a file, not one without', () => {
    showPage(PAGE);
    const { stopped, heard } = stand(true);
    send('form', new Event('submit', bubbling));
    expect(heard).toEqual(['submit']);
    Object.defineProperty(document.querySelector('#f'), 'files', { value: [new File(['x'], 'a.pdf')] });
    send('form', new Event('submit', bubbling));
    expect(heard).toEqual(['submit']);
    expect(stopped).toEqual(['form']);
  });

  it('leaves everything but files to the page', () => {
    showPage(PAGE);
    const { stopped, heard } = stand(true);
    send('#p', new MouseEvent('click', bubbling));
    send('#p', carrying('text/plain', 'drop', 'dataTransfer'));
    send('#p', carrying('text/plain', 'paste', 'clipboardData'));
    expect(heard).toEqual(['click', 'drop', 'paste']);
    expect(stopped).toEqual([]);
  });

  it('hears nothing after the signal ends', () => {
    showPage(PAGE);
    const { stopped } = stand(true);
    end.abort();
    send('#f', new MouseEvent('click', bubbling));
    expect(stopped).toEqual([]);
  });
});

describe('an open gate', () => {
  it.each(ways)('does not touch %s', (_name, selector, make) => {
    showPage(PAGE);
    const { stopped, heard } = stand(false);
    const event = make();
    const prevent = vi.spyOn(event, 'preventDefault');
    send(selector, event);
    expect(prevent).not.toHaveBeenCalled();
    // A click on a label is followed by the browser's own click on its input.
    expect(new Set(heard)).toEqual(new Set([event.type]));
    expect(stopped).toEqual([]);
  });
});
