import type { ProcedureData } from './define-procedure.ts';

/** Every ordinary day, whatever the office's procedure was: parts ①, ② and ③ of procedures.md. */
export const dailyUse: ProcedureData = {
  id: 'daily-use',
  name: 'hint_daily_use',
  steps: [
    { step: '①-1', stage: 'desktop-portal' },
    { step: '①-2', stage: 'desktop-start' },
    { step: '②-3', stage: 'daily-login-id' },
    { step: '②-4', stage: 'daily-login-password' },
    { step: '②-5', stage: 'daily-portal-home' },
    { step: '②-6', stage: 'voucher-home' },
    { step: '', stage: 'voucher-deleted' },
    { step: '③-1', stage: 'sales-version' },
    { step: '③-2', stage: 'linked-portal' },
    { step: '③-3', stage: 'sales-data' },
    { step: '③-4', stage: 'sales-send' },
    { step: '③-2', stage: 'voucher-accounting-link' },
    { step: '③-2', stage: 'voucher-detail' },
    { step: '③-2', stage: 'journal-voucher' },
    { step: 'FAQ', stage: 'several-people' },
    { step: '', stage: 'portal-maintenance' },
  ],
  notHere: [],
  outside: 'hint_outside',
};
