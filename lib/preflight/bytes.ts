/** Each byte as one character: to look for words in what is not text. */
export function asLetters(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return letters;
}

/** Unsigned, most significant byte first; bytes beyond the end count as 0. */
export function number16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Unsigned, most significant byte first; bytes beyond the end count as 0. */
export function number32(bytes: Uint8Array, at: number): number {
  return number16(bytes, at) * 0x1_0000 + number16(bytes, at + 2);
}

/** How many bytes are left when zeros and line ends are taken off the end: mail gateways and downloads append them. */
export function lengthWithoutPadding(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && [0x00, 0x09, 0x0a, 0x0d, 0x20].includes(bytes[length - 1] ?? -1)) length -= 1;
  return length;
}
