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

/** The same source, which rejects also when it gives fewer bytes than there should be: the file was cut while it was read. */
export function exactly(source: ByteSource): ByteSource {
  const read = async (from: number, to: number) => {
    const bytes = await source.read(from, to);
    if (bytes.length !== to - from) throw new Error('The file is not as long as it was.');
    return bytes;
  };
  return { name: source.name, size: source.size, read };
}
