import type { IncomingMessage } from 'node:http';

export interface SentFile {
  name: string;
  bytes: Buffer;
}
export interface Body {
  fields: Record<string, string>;
  files: SentFile[];
}

async function whole(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The body of a POST: urlencoded, multipart, or one raw file (XMLHttpRequest and sendBeacon with a File or Blob). */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await whole(request);
  const type = request.headers['content-type'] ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) {
    const name = String(request.headers['x-file-name'] ?? '');
    return { fields: {}, files: bytes.length > 0 ? [{ name: decodeURIComponent(name), bytes }] : [] };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const body: Body = { fields: {}, files: [] };
  for (const [name, value] of form) {
    if (typeof value === 'string') body.fields[name] = value;
    else if (value.name !== '' || value.size > 0)
      body.files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return body;
}
