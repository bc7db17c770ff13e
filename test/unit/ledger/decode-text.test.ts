import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { decodeText } from '../../../lib/ledger/decode-text.ts';

const decode = (bytes: Iterable<number>) => allAtOnce(decodeText(Uint8Array.from(bytes)));
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the text in bytes', () => {
  test.each<[what: string, bytes: Iterable<number>, text: string]>([
    ['UTF-8', Buffer.from('事業所,髙﨑'), '事業所,髙﨑'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff事業所'), '事業所'],
    // 事業所 ①㈱髙～－, as CP932 writes it: the last five are not in Shift_JIS proper.
    ['CP932', hex('8e968bc68f8a 8740 878a fbfc 8160 817c'), '事業所①㈱髙～－'],
    ['half-width kana in CP932', hex('b1b2'), 'ｱｲ'],
    ['UTF-16, little end first', utf16('事業所\tA'), '事業所\tA'],
    ['UTF-16, big end first', utf16('事業所').swap16(), '事業所'],
    ['nothing', [], ''],
    ['a letter cut in two between steps', Buffer.from(`a${'あ'.repeat(400_000)}`), `a${'あ'.repeat(400_000)}`],
  ])('%s', (_what, bytes, text) => expect(decode(bytes)).toEqual({ text }));

  test.each<[what: string, bytes: Iterable<number>, code: string, ...values: string[]]>([
    ['neither', [0x8e, 0x96, 0xff, 0xff], 'encoding_unknown'],
    [
      'UTF-8 by its first bytes, cut off within a letter',
      Buffer.from('\ufeffa\nあ').subarray(0, 7),
      'encoding_unknown',
    ],
    ['UTF-16 of an odd length', [...utf16('ab'), 0x41], 'encoding_unknown'],
    ['NUL', Buffer.from('a\nb\n\u0000c'), 'nul_inside', '3'],
    ['UTF-16 that does not say so', Buffer.from('ab', 'utf16le'), 'nul_inside', '1'],
    ['spoilt before', Buffer.from('a\r\nb\ufffd'), 'spoilt_text', '2'],
  ])('%s: refused', (_what, bytes, code, ...values) => {
    expect(decode(bytes)).toEqual({ problem: { code, values } });
  });
});
