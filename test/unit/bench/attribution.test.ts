// @vitest-environment node
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, type TraceEvent } from '../../../bench/attribution.ts';

const OURS = 'chrome-extension://ours/content-scripts/guard.js';
const main: TraceEvent = { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } };
const event = (name: string, ts: number, dur: number, url?: string, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2 },
  ...(url !== undefined && { args: { data: { url } } }),
  ...more,
});
/** A profile whose samples are taken every 100 µs from `from` on, with this function at work. */
const profile = (from: number, addresses: (string | undefined)[]): TraceEvent[] => [
  { name: 'Profile', ph: 'P', pid: 1, tid: 1, id: 'a', ts: from, args: { data: { startTime: from } } },
  {
    ...{ name: 'ProfileChunk', ph: 'P', pid: 1, tid: 9, id: 'a', ts: from },
    args: {
      data: {
        timeDeltas: addresses.map((_, at) => (at === 0 ? 0 : 100)),
        cpuProfile: {
          nodes: [
            { id: 1, callFrame: { functionName: '(root)' } },
            { id: 2, parent: 1, callFrame: { functionName: 'job', url: OURS } },
            { id: 3, parent: 2, callFrame: { functionName: 'querySelectorAll' } },
          ],
          samples: addresses.map((address) => (address === undefined ? 1 : 3)),
        },
      },
    },
  },
];

describe('the attribution of a trace', () => {
  it('finds what an extension burnt in a promise job, in a trace that was really recorded', () => {
    const file = new URL('../../fixtures/burnt-in-a-promise.trace.json', import.meta.url);
    const { wall, cpu, files, longest } = attribute(JSON.parse(fs.readFileSync(file, 'utf8')));
    // The script itself said 57 ms by the clock; the machine was busy, so that a sixth of it was its own.
    expect(wall).toBeGreaterThan(57 * 0.9);
    expect(wall).toBeLessThan(57 * 1.1);
    expect(cpu).toBeGreaterThan(9);
    expect(cpu).toBeLessThan(13);
    expect(Object.keys(files)).toEqual(['content.js']);
    expect(longest).toBeLessThanOrEqual(cpu);
  });

  it('counts the outermost event once, with all that the browser does inside', () => {
    const events = [
      main,
      event('RunTask', 0, 10_000),
      event('FunctionCall', 1000, 4000, OURS),
      event('v8.run', 1500, 2000, OURS),
      event('UpdateLayoutTree', 2000, 1000),
      event('FunctionCall', 6000, 2000, OURS),
    ];
    expect(attribute(events)).toEqual({ cpu: 3, wall: 6, files: { 'guard.js': 3 }, longest: 3 });
  });

  it('tells tasks apart', () => {
    const calls = [0, 20_000].flatMap((at) => [event('RunTask', at, 9000), event('FunctionCall', at, 4000, OURS)]);
    expect(attribute([main, ...calls])).toMatchObject({ cpu: 4, longest: 2 });
  });

  it('leaves out the page’s own scripts, other threads, and other extensions where one is asked for', () => {
    const events = [
      main,
      event('FunctionCall', 0, 1000, 'https://voucher.yayoi-kk.co.jp/app.js'),
      event('FunctionCall', 2000, 1000, OURS, { tid: 2 }),
      event('FunctionCall', 4000, 1000, 'chrome-extension://another/content.js'),
    ];
    expect(attribute(events, 'chrome-extension://ours/').cpu).toBe(0);
    expect(attribute(events).files).toEqual({ 'content.js': 0.5 });
  });

  it('counts samples of promise jobs, as far as their task goes and at the processor’s share of it', () => {
    const events = [main, event('RunMicrotasks', 1000, 350), ...profile(1000, [OURS, OURS, OURS, OURS, OURS])];
    const { wall, cpu } = attribute(events);
    expect(wall).toBeCloseTo(0.35);
    expect(cpu).toBeCloseTo(0.175);
  });

  it('does not count a sample inside an event that is counted already', () => {
    const events = [main, event('FunctionCall', 900, 1000, OURS), ...profile(1000, [OURS, OURS, undefined])];
    expect(attribute(events)).toMatchObject({ cpu: 0.5, wall: 1 });
  });
});
