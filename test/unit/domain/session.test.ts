import { describe, expect, it } from 'vitest';
import { newerMark, OUT_OF_ORDER, type SessionMark, sessionSince } from '../../../lib/domain/session.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;

describe('the newest thing seen of a session', () => {
  it.each<[string, SessionMark | undefined, SessionMark, SessionMark]>([
    ['the first', undefined, { yayoiId: a, at: 1 }, { yayoiId: a, at: 1 }],
    ['a newer document', { yayoiId: a, at: 1 }, { yayoiId: b, at: 2 }, { yayoiId: b, at: 2 }],
    ['an old document looked at again', { yayoiId: b, at: 2 }, { yayoiId: a, at: 1 }, { yayoiId: b, at: 2 }],
    ['the same document showing another ID', { yayoiId: a, at: 2 }, { yayoiId: b, at: 2 }, { yayoiId: b, at: 2 }],
  ])('%s', (_name, known, seen, expected) => expect(newerMark(known, seen)).toEqual(expected));
});

describe('what a document has slept through', () => {
  it.each<[string, SessionMark | undefined, number, string | undefined]>([
    ['nothing was seen', undefined, 1, undefined],
    ['a sign-in before it loaded', { yayoiId: a, at: 1 }, 2, undefined],
    ['its own', { yayoiId: a, at: 2 }, 2, undefined],
    ['a later sign-in', { yayoiId: b, at: 3 }, 2, b],
    ['it could not be put in order', { yayoiId: a, at: 3 }, OUT_OF_ORDER, 'signed-out'],
    ['a later sign-out', { yayoiId: null, at: 3 }, 2, 'signed-out'],
  ])('%s', (_name, mark, at, expected) => expect(sessionSince(mark, at)).toBe(expected));
});
