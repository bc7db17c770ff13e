import { describe, expect, it } from 'vitest';
import { SCREEN_IDS, SCREENS, screenById } from '../../../lib/screens/registry.ts';

const idsWith = (test: (screen: (typeof SCREENS)[number]) => boolean): string[] =>
  SCREENS.filter(test)
    .map(({ id }) => id)
    .toSorted();

describe('the registry of screens', () => {
  it('has each id once and finds it', () => {
    expect(new Set(SCREEN_IDS).size).toBe(38);
    for (const id of SCREEN_IDS) expect(screenById(id)?.id).toBe(id);
    expect(screenById('unknown')).toBeUndefined();
  });

  it('puts the gate on every screen of Smart Voucher, for its whole origin', () => {
    expect(idsWith(({ gate }) => gate === 'origin')).toEqual(
      SCREEN_IDS.filter((id) => id.startsWith('voucher-') && id !== 'voucher-introduction').toSorted(),
    );
    expect(idsWith(({ gate }) => gate === 'screen')).toEqual(['voucher-introduction']);
  });

  it('knows which screens only somebody not signed in sees', () => {
    expect(idsWith(({ signedIn }) => signedIn === 'no')).toEqual([
      'id-confirm-code',
      'id-register',
      'login-id',
      'login-password',
    ]);
  });

  it('knows which screens say nothing about being signed in', () => {
    expect(idsWith(({ signedIn }) => signedIn === 'either')).toEqual([
      'apply-form',
      'apply-form-accounting',
      'id-registered',
      'portal-maintenance',
      'support-login',
      'support-password',
      'support-password-confirm',
      'voucher-introduction',
    ]);
  });
});
