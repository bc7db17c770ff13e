// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOMS } from '../../site/index.ts';
import { type Site, startSite } from '../../site/server.ts';
import { Visitor } from './visitor.ts';

const ACCOUNT = 'https://myaccount.yayoi-kk.co.jp';
const FORM = 'https://form.yayoi-kk.co.jp/form/entry/yss';
const ICARE = 'https://www.yayoi-kk.co.jp/icare';
const PORTAL = 'https://myportal.yayoi-kk.co.jp';
const mail = 'd@example.co.jp';
const password = 'Atarashii-2026';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
beforeEach(() => site.reset());
afterAll(() => site.stop());

const lastMail = () => site.mails.at(-1)?.body ?? '';

async function register(visitor: Visitor): Promise<void> {
  const twice = { mail, mailAgain: mail, password, passwordAgain: password };
  const coded = await visitor.post(`${ACCOUNT}/user/input`, { name: '弥生 太郎', ...twice, agree: '1' });
  expect(coded.url).toBe(`${ACCOUNT}/user/code`);
  expect((await visitor.post(`${ACCOUNT}/user/code`, { code: '000000' })).url).toBe(`${ACCOUNT}/user/code`);
  expect((await visitor.post(`${ACCOUNT}/user/code`, { code: lastMail() })).url).toBe(`${ACCOUNT}/user/registered`);
}

async function apply(visitor: Visitor): Promise<string> {
  const fields = { sei: '弥生', mei: '太郎', yayoiId1: mail, yayoiId1Again: mail };
  expect((await visitor.post(`${FORM}/shohyokanri_data.html`, fields)).url).toBe(`${FORM}/confirm.html`);
  expect((await visitor.post(`${FORM}/confirm.html`, fields)).url).toBe(`${FORM}/thanks.html`);
  return /\d{7}$/.exec(lastMail())?.[0] ?? '';
}

async function setSupportPassword(visitor: Visitor, number: string): Promise<void> {
  const input = await visitor.post(`${ICARE}/login/oldlogin.jsp?url=/yss/index.html`, { number, phone: '', mail });
  expect(input.url).toBe(`${ICARE}/password/input.jsp`);
  const confirm = await visitor.post(input.url, { password: 'sapo2026', passwordAgain: 'sapo2026', newMail: '' });
  expect(confirm.url).toBe(`${ICARE}/password/confirm.jsp`);
  expect((await visitor.post(confirm.url, {})).url).toBe('https://www.yayoi-kk.co.jp/yss/index.html');
}

describe.each(DOMS)('the standalone-network walk in %s', (dom) => {
  it('goes from a new Yayoi ID to a registered product', async () => {
    site.setState({ dom });
    const visitor = new Visitor(site.port);
    await register(visitor);
    const number = await apply(visitor);
    expect(number).toMatch(/^7\d{6}$/);
    await setSupportPassword(visitor, number);

    const list = `${PORTAL}/product/list?mypoweb_proc_id=1022`;
    expect((await visitor.get(list)).url).toContain('/login?');
    expect((await visitor.signIn(mail, password, list)).url).toBe(`${PORTAL}/group/register`);
    const person = { sei: '弥生', mei: '太郎', seiKana: 'ヤヨイ', meiKana: 'タロウ' };
    const group = { form: '法人', companyName: '事業所D', ...person };
    expect((await visitor.post(`${PORTAL}/group/register`, { ...group, phone: '' })).url).toBe(
      `${PORTAL}/group/register`,
    );
    expect((await visitor.post(`${PORTAL}/group/register`, { ...group, phone: '0300000000' })).url).toBe(
      `${PORTAL}/product/list`,
    );
    expect((await visitor.post(`${PORTAL}/product/register`, { number, password })).url).toBe(
      `${PORTAL}/product/register`,
    );
    expect((await visitor.post(`${PORTAL}/product/register`, { number, password: 'sapo2026' })).url).toBe(
      `${PORTAL}/product/list`,
    );
    expect(site.account(mail)?.products).toEqual([{ name: '弥生会計 ネットワーク', number }]);
    const seen = await visitor.get(dom === 'spa' ? `${PORTAL}/_site/view?of=/product/list` : `${PORTAL}/product/list`);
    expect(seen.text).toContain(number);
  });
});

it('refuses an address that is a Yayoi ID already', async () => {
  const used = { mail: 'a@example.co.jp', mailAgain: 'a@example.co.jp', password, passwordAgain: password, agree: '1' };
  const answer = await new Visitor(site.port).post(`${ACCOUNT}/user/input`, used);
  expect(answer.text).toContain('ご入力いただいたメールアドレスでは登録できません');
});

it('resends the code twice at most, and the older one is dead', async () => {
  const visitor = new Visitor(site.port);
  await visitor.post(`${ACCOUNT}/user/input`, { mail, mailAgain: mail, password, passwordAgain: password, agree: '1' });
  const first = lastMail();
  for (const _ of [1, 2, 3]) await visitor.get(`${ACCOUNT}/user/code?resend=1`);
  expect(site.mails).toHaveLength(3);
  expect((await visitor.post(`${ACCOUNT}/user/code`, { code: first })).url).toBe(`${ACCOUNT}/user/code`);
  expect((await visitor.post(`${ACCOUNT}/user/code`, { code: lastMail() })).url).toBe(`${ACCOUNT}/user/registered`);
});

it('leads an accounting firm’s client back to the request, and lists what was transferred', async () => {
  const visitor = new Visitor(site.port);
  await register(visitor);
  const request = `${PORTAL}/firm/approval`;
  expect((await visitor.get(request)).url).toContain('/login?');
  expect((await visitor.signIn(mail, password)).url).toBe(`${PORTAL}/group/register`);
  const person = { sei: '弥生', mei: '太郎', seiKana: 'ヤヨイ', meiKana: 'タロウ', phone: '0300000000' };
  const group = { form: '法人', companyName: '事業所D', ...person };
  expect((await visitor.post(`${PORTAL}/group/register`, group)).url).toBe(request);
  expect((await visitor.get(`${PORTAL}/firm/linking`)).text).toContain('登録している製品がありません');
  const contract = 'https://keiyaku.yayoi-kk.co.jp';
  await visitor.post(`${contract}/transfer`, { number: '8000009', password });
  expect((await visitor.post(`${contract}/transfer/start`, {})).url).toBe(`${contract}/transfer/progress`);
  expect((await visitor.get(`${PORTAL}/firm/linking`)).text).toContain('8000009');
  expect((await visitor.get(`${PORTAL}/product/list`)).text).toContain('登録している製品はありません');
});

it('sends the mail that comes by itself before the notification', async () => {
  const visitor = new Visitor(site.port);
  await register(visitor);
  await apply(visitor);
  expect(site.mails.map(({ subject }) => subject.includes('複数事業所'))).toEqual([false, false, true]);
  expect(site.mails[1]?.subject).toContain('ユーザ登録完了');
});
