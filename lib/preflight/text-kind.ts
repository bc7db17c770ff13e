import { asLetters } from './bytes.ts';
import type { FileKind } from './file-kind.ts';

/** Control characters that text has: tab, line ends, form feed, and the escape of ISO-2022-JP. */
const IN_TEXT: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b];
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
const UTF_16 = /^(?:\xff\xfe|\xfe\xff)/;

/** The encodings that text comes in here. */
const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'];

/** What stands in the first element or document type. */
const ELEMENTS: Readonly<Record<string, FileKind>> = { svg: 'svg', html: 'html', head: 'html', body: 'html' };
const MAIL_HEADER =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|content-type|dkim-signature|x-[\w-]+): /i;

function canBeDecoded(bytes: Uint8Array<ArrayBuffer>): boolean {
  return ENCODINGS.some((encoding) => {
    try {
      // `stream`: the last character may be cut in half where the head ends.
      new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
      return true;
    } catch {
      return false;
    }
  });
}

function markupKind(start: string): FileKind {
  const element = /<(?:!doctype\s+)?([a-z][\w:-]*)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return (
    (Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element] : undefined) ?? (/^<\?xml\s/i.test(start) ? 'xml' : 'text')
  );
}

/** Text, and which; `undefined` when the bytes are no text. */
export function textKind(head: Uint8Array<ArrayBuffer>): FileKind | undefined {
  const letters = asLetters(head);
  if (UTF_16.test(letters)) return 'text';
  if (head.some((byte) => byte < 0x20 && !IN_TEXT.includes(byte)) || !canBeDecoded(head)) return undefined;
  const start = letters.replace(BYTE_ORDER_MARK, '').trimStart();
  if (start.startsWith('<')) return markupKind(start);
  return MAIL_HEADER.test(start) ? 'mail' : 'text';
}
