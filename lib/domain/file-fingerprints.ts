/** As much of a file as a page sees of it at once. */
export interface SeenFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  lastModified: number;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Two 32-bit numbers by which a file may be known again before a byte of it was read: by size and name (in NFC, since macOS
 * decomposes), and by size and time of its last change. They tell which files to look at, never that two are the same.
 */
export function fileFingerprints({ name, size, lastModified }: SeenFile): [number, number] {
  return [fnv1a(`n${size}\n${name.normalize('NFC')}`), fnv1a(`t${size}\n${lastModified}`)];
}
