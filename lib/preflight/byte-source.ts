/** What is looked at: a file's name, its size in bytes, and its bytes, asked for piece by piece. */
export interface ByteSource {
  name: string;
  size: number;
  /** The bytes from `from` up to but without `to`. Rejects when the file cannot be read (moved, changed, a folder). */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** The browser's own file; nothing is read before it is asked for. */
export function sourceOf(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}
