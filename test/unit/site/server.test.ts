// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../site/accounts.ts';
import { type Site, startSite } from '../../site/server.ts';
import { Visitor } from './visitor.ts';

const UPLOAD = 'https://voucher.yayoi-kk.co.jp/upload';
const API = 'https://voucher.yayoi-kk.co.jp/api/upload';
let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await startSite();
});
beforeEach(() => {
  site.reset();
  visitor = new Visitor(site.port);
});
afterAll(() => site.stop());

function files(...names: string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append('file', new File([`content of ${name}`], name, { type: 'application/pdf' }));
  return form;
}

describe('sessions', () => {
  it('sends a signed-out visitor to sign in and back', async () => {
    const asked = await visitor.get(UPLOAD);
    expect(asked.url).toBe(
      `https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb&success=${encodeURIComponent(UPLOAD)}`,
    );
    expect((await visitor.signIn('a@example.co.jp', PASSWORD, UPLOAD)).url).toBe(UPLOAD);
  });

  it('refuses a wrong password on the second stage, once', async () => {
    const refused = await visitor.signIn('a@example.co.jp', 'wrong');
    expect(refused.text).toMatch(/data-part="stage-id" style="display:none"/);
    expect(refused.text).toContain('弥生IDまたはパスワードが正しくありません。');
    expect((await visitor.get('https://myaccount.yayoi-kk.co.jp/login')).text).not.toContain('正しくありません');
  });

  it('never leads to a foreign address after signing in', async () => {
    const answer = await visitor.signIn('a@example.co.jp', PASSWORD, 'https://example.com/');
    expect(answer.url).toBe('https://myportal.yayoi-kk.co.jp/');
  });

  it('is one for all hosts, and over for all at once', async () => {
    await visitor.signIn('b@example.co.jp', PASSWORD);
    for (const url of [
      'https://kaikei.yayoi-kk.co.jp/',
      'https://smart.yayoi-kk.co.jp/Smart/CsvImport',
      'https://shoko2.yayoi-kk.co.jp/upload',
    ]) {
      expect((await visitor.get(url)).url).toBe(url);
    }
    expect((await visitor.get('https://kaikei.yayoi-kk.co.jp/')).text).toMatch(/b@example\.co\.jp.*ログアウト/s);
    await visitor.get('https://kaikei.yayoi-kk.co.jp/logout');
    expect((await visitor.get(UPLOAD)).url).toContain('/login');
  });

  it('belongs to one browser', async () => {
    await visitor.signIn('b@example.co.jp', PASSWORD);
    expect((await new Visitor(site.port).get(UPLOAD)).url).toContain('/login');
  });
});

describe('the upload record', () => {
  it('names the Yayoi ID of the session, not of the page', async () => {
    await visitor.signIn('a@example.co.jp', PASSWORD, UPLOAD);
    await visitor.signIn('b@example.co.jp', PASSWORD);
    await visitor.post(API, files('領収書.pdf'));
    expect(site.uploads).toMatchObject([
      {
        yayoiId: 'b@example.co.jp',
        businessGroup: '事業グループB',
        fileName: '領収書.pdf',
        host: 'voucher.yayoi-kk.co.jp',
        path: '/api/upload',
      },
    ]);
    expect(site.uploads[0]?.size).toBe(Buffer.byteLength('content of 領収書.pdf'));
    expect(site.uploads[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows files of classic forms and of the import screens', async () => {
    await visitor.signIn('c@example.co.jp', PASSWORD);
    expect((await visitor.post('https://voucher.yayoi-kk.co.jp/upload-form', files('1.png'))).text).toContain(
      '1件の証憑を登録しました。',
    );
    await visitor.post('https://smart.yayoi-kk.co.jp/Smart/ScanDataImport/upload', files('2.png', '3.png'));
    expect(site.uploads.map(({ fileName, way, host }) => [fileName, way, host.split('.')[0]])).toEqual([
      ['1.png', 'form', 'voucher'],
      ['2.png', 'form', 'smart'],
      ['3.png', 'form', 'smart'],
    ]);
  });

  it('stores nothing for a signed-out visitor', async () => {
    expect((await visitor.post(API, files('x.pdf'))).status).toBe(401);
    expect(site.uploads).toEqual([]);
    expect(site.requests.at(-1)).toMatchObject({ method: 'POST', host: 'voucher.yayoi-kk.co.jp', path: '/api/upload' });
  });
});

describe('variants and settings', () => {
  it('sticks to the variant that the query chose', async () => {
    await visitor.signIn('a@example.co.jp', PASSWORD);
    expect((await visitor.get(`${UPLOAD}?dom=spa&delay=40`)).text).toContain('<div id="app" data-delay="40"></div>');
    expect((await visitor.get('https://myportal.yayoi-kk.co.jp/')).text).toContain('<div id="app"');
    expect((await visitor.get(`${UPLOAD}?dom=renamed`)).text).toContain('class="L-x0"');
  });

  it('keeps the address out of the DOM until the pointer rests on the icon', async () => {
    await visitor.signIn('a@example.co.jp', PASSWORD);
    expect((await visitor.get(UPLOAD)).text).not.toContain('a@example.co.jp');
    const parts = await visitor.get('https://voucher.yayoi-kk.co.jp/_site/me?of=/upload');
    expect(JSON.parse(parts.text).tooltip).toContain('a@example.co.jp');
    expect((await visitor.get(`${UPLOAD}?idshown=title`)).text).toContain('title="a@example.co.jp"');
  });

  it('closes contract screens during maintenance', async () => {
    await visitor.signIn('a@example.co.jp', PASSWORD);
    site.setState({ maintenance: true });
    const closed = await visitor.get('https://myportal.yayoi-kk.co.jp/product/list');
    expect([closed.status, closed.text.includes('月初処理により契約データを更新しています')]).toEqual([503, true]);
    expect((await visitor.get('https://myportal.yayoi-kk.co.jp/')).status).toBe(200);
  });

  it('serves its client scripts without their types', async () => {
    const script = await visitor.get('https://voucher.yayoi-kk.co.jp/_site/spa.ts');
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.text).toContain('history.pushState');
    expect(script.text).not.toContain('interface');
    expect((await visitor.get('https://voucher.yayoi-kk.co.jp/_site/../server.ts')).status).toBe(404);
  });

  it('shows an index of all pages on loopback', async () => {
    expect((await visitor.get('https://127.0.0.1/')).text).toContain('voucher-mail-settings');
  });
});
