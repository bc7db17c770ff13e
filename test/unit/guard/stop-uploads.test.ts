import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Gatekeeper } from '../../../lib/guard/channel.ts';
import { nameOf, type OnItsWay } from '../../../lib/guard/on-its-way.ts';
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
  for (const type of Object.values(UPLOAD_PATHS).flatMap(({ events }) => events)) {
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: end.signal });
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

describe('a gate that closes while a file dialog stands open', () => {
  it('still hears of the input that was taken out of the page', () => {
    showPage(PAGE);
    end = new AbortController();
    const stopped: string[] = [];
    let closed = false;
    stopUploads(window, end.signal, { isClosed: () => closed, stopped: (path) => stopped.push(path) }, () => null);
    const input = document.querySelector<HTMLInputElement>('#f');
    send('#words', new MouseEvent('click', bubbling));
    closed = true;
    input?.remove();
    const heard: string[] = [];
    input?.addEventListener('change', () => heard.push('change'));
    input?.dispatchEvent(new Event('change', bubbling));
    expect(heard).toEqual([]);
    expect(stopped).toEqual(['file-chosen']);
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

describe('the names of the files', () => {
  const pdf = (name: string): File => new File(['x'], name);
  function withNames() {
    end = new AbortController();
    const asked: (string[] | undefined)[] = [];
    const stopped: string[] = [];
    const gate = {
      isClosed: (files?: () => readonly OnItsWay[]) => asked.push(files?.().map(nameOf)) > 0,
      stopped: (path: string) => stopped.push(path),
    };
    stopUploads(window, end.signal, gate, () => null);
    return { asked, stopped };
  }
  const withTwo = (name: string, key: string): Event => {
    const event = key === 'dataTransfer' ? new DragEvent(name, bubbling) : new ClipboardEvent(name, bubbling);
    const folder = pdf('2.pdf');
    Object.defineProperty(folder, 'webkitRelativePath', { value: '事業所B/2.pdf' });
    const transfer = { types: ['Files'], files: [pdf('1.pdf'), folder] };
    Object.defineProperty(event, key, { value: transfer });
    return event;
  };
  const withFiles = (files: File[]): void => {
    showPage(PAGE);
    Object.defineProperty(document.querySelector('#f'), 'files', { configurable: true, value: files });
  };

  it.each([
    ['drop', 'dataTransfer'],
    ['paste', 'clipboardData'],
  ])('of a %s are asked about, with their folders', (name, key) => {
    showPage(PAGE);
    const { asked } = withNames();
    document.querySelector('#p')?.dispatchEvent(withTwo(name, key));
    expect(asked).toEqual([['1.pdf', '事業所B/2.pdf']]);
  });

  it('of a dropped folder is all there is of it: the files in it come after the event', () => {
    showPage(PAGE);
    end = new AbortController();
    const given: unknown[] = [];
    const isClosed: Gatekeeper['isClosed'] = (files, way) => given.push(way, ...(files?.() ?? [])) < 0;
    stopUploads(window, end.signal, { isClosed, stopped: () => undefined }, () => null);
    const [folder, file] = [pdf('領収書'), pdf('1.pdf')];
    const items = [true, false].map((isDirectory) => ({ kind: 'file', webkitGetAsEntry: () => ({ isDirectory }) }));
    const transfer = { types: ['Files'], files: [folder, file], items: [{ kind: 'string' }, ...items] };
    const event = Object.defineProperty(new DragEvent('drop', bubbling), 'dataTransfer', { value: transfer });
    document.querySelector('#p')?.dispatchEvent(event);
    expect(given).toEqual(['drop', '領収書', file]);
  });

  it('of a form are asked about', () => {
    withFiles([pdf('1.pdf')]);
    const { asked } = withNames();
    send('form', new Event('submit', bubbling));
    expect(asked).toEqual([['1.pdf']]);
  });

  it('of an input are asked about once: the change after files were taken back is none', () => {
    withFiles([pdf('1.pdf')]);
    const { asked, stopped } = withNames();
    send('#f', new Event('input', bubbling));
    withFilesGone();
    const heard: string[] = [];
    document.addEventListener('change', () => heard.push('change'), { signal: end.signal });
    send('#f', new Event('change', bubbling));
    expect(heard).toEqual([]);
    expect(asked).toEqual([['1.pdf']]);
    expect(stopped).toEqual(['file-chosen']);
    send('#f', new Event('change', bubbling));
    expect(asked).toHaveLength(2);
  });

  it('are not known when a file dialog opens', () => {
    showPage(PAGE);
    const { asked } = withNames();
    send('#f', new MouseEvent('click', bubbling));
    expect(asked).toEqual([undefined]);
  });

  function withFilesGone(): void {
    Object.defineProperty(document.querySelector('#f'), 'files', { configurable: true, value: [] });
  }
});
