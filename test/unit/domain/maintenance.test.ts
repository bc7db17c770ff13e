import { afterEach, describe, expect, test, vi } from 'vitest';
import { isMaintenance, maintenanceRemark, nextMaintenance, timeText } from '../../../lib/domain/maintenance.ts';

const japan = (time: string) => Date.parse(`${time}+09:00`);

afterEach(() => vi.unstubAllEnvs());

describe.each(['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'])('on a machine in %s', (zone) => {
  test.each([
    ['2026-11-30T23:54:59.999', false, '2026-11-30T23:55', '2026-12-01T09:00'],
    ['2026-11-30T23:55:00.000', true, '2026-11-30T23:55', '2026-12-01T09:00'],
    ['2026-12-01T00:00:00.000', true, '2026-11-30T23:55', '2026-12-01T09:00'],
    ['2026-12-01T08:59:59.999', true, '2026-11-30T23:55', '2026-12-01T09:00'],
    ['2026-12-01T09:00:00.000', false, '2026-12-31T23:55', '2027-01-01T09:00'],
    ['2026-12-31T23:56:00.000', true, '2026-12-31T23:55', '2027-01-01T09:00'],
    ['2027-01-15T12:00:00.000', false, '2027-01-31T23:55', '2027-02-01T09:00'],
    ['2027-02-28T23:57:00.000', true, '2027-02-28T23:55', '2027-03-01T09:00'],
    ['2028-02-28T23:57:00.000', false, '2028-02-29T23:55', '2028-03-01T09:00'],
    ['2028-02-29T23:57:00.000', true, '2028-02-29T23:55', '2028-03-01T09:00'],
  ])('%s: %s', (now, is, start, end) => {
    vi.stubEnv('TZ', zone);
    expect(isMaintenance(japan(now))).toBe(is);
    expect(nextMaintenance(japan(now))).toEqual({ start: japan(`${start}:00`), end: japan(`${end}:00`) });
  });
});

test.each([
  ['2026-11-30T22:54:59', undefined],
  ['2026-11-30T22:55:00', 'wait_maintenance_soon'],
  ['2026-11-30T23:55:00', 'wait_maintenance_now'],
  ['2026-12-01T08:59:59', 'wait_maintenance_now'],
  ['2026-12-01T09:00:00', undefined],
])('at %s contract steps say %s', (now, key) => {
  expect(maintenanceRemark(japan(now), String)?.key).toBe(key);
});

test.each([
  ['ja', '2026-12-01T09:00:00', '12月1日 9:00'],
  ['ja', '2026-12-01T00:00:00', '12月1日 0:00'],
])('in %s %s is written as %s', (language, time, written) => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(timeText(japan(time), language)).toBe(written);
});
