import { describe, expect, it } from 'vitest';
import { hostKind } from '../../../lib/screens/hosts.ts';

describe('hostKind', () => {
  it.each([
    ['myaccount.yayoi-kk.co.jp', 'myaccount'],
    ['MyPortal.Yayoi-KK.co.jp', 'myportal'],
    ['form.yayoi-kk.co.jp.', 'form'],
    ['www.yayoi-kk.co.jp', 'www'],
    ['smart.yayoi-kk.co.jp', 'other-product'],
    ['kaikei.yayoi-kk.co.jp', 'other-product'],
    ['kouza.yayoi-kk.co.jp', 'other-product'],
    ['shinkoku.yayoi-kk.co.jp', 'other-product'],
    ['support.yayoi-kk.co.jp', 'excluded'],
    ['pap.yayoi-kk.co.jp', 'excluded'],
    ['voucher.yayoi-kk.co.jp', 'unknown'],
    ['a.www.yayoi-kk.co.jp', 'unknown'],
    ['yayoi-kk.co.jp', 'outside'],
    ['.yayoi-kk.co.jp', 'outside'],
    ['evil-yayoi-kk.co.jp', 'outside'],
    ['myportal.yayoi-kk.co.jp.example.co.jp', 'outside'],
    ['', 'outside'],
  ])('%s is %s', (hostname, kind) => {
    expect(hostKind(hostname)).toBe(kind);
  });
});
