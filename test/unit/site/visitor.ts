import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

export interface Answer {
  status: number;
  url: string;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A browser without a DOM: one cookie jar for all hosts of the replica, follows redirects. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  private once(url: string, method: string, body?: URLSearchParams | FormData): Promise<Answer> {
    const { hostname, pathname, search } = new URL(url);
    const sent = body && new Response(body);
    return new Promise((resolve, reject) => {
      void (sent?.arrayBuffer() ?? Promise.resolve(new ArrayBuffer(0))).then((bytes) => {
        const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const type = sent?.headers.get('content-type');
        const headers = {
          host: hostname,
          cookie,
          'content-length': bytes.byteLength,
          ...(type && { 'content-type': type }),
        };
        const options = {
          port: this.port,
          host: '127.0.0.1',
          path: pathname + search,
          method,
          headers,
          rejectUnauthorized: false,
        };
        const asked = request(options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            this.keep(response.headers['set-cookie'] ?? []);
            resolve({
              status: response.statusCode ?? 0,
              url,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            });
          });
        });
        asked.on('error', reject);
        asked.end(Buffer.from(bytes));
      });
    });
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      this.cookies.set(name, value);
    }
  }

  async get(url: string): Promise<Answer> {
    const answer = await this.once(url, 'GET');
    const { location } = answer.headers;
    return location ? this.get(new URL(location, url).href) : answer;
  }

  async post(url: string, fields: Record<string, string> | FormData): Promise<Answer> {
    const answer = await this.once(url, 'POST', fields instanceof FormData ? fields : new URLSearchParams(fields));
    const { location } = answer.headers;
    return location ? this.get(new URL(location, url).href) : answer;
  }

  signIn(yayoiId: string, password: string, success = ''): Promise<Answer> {
    return this.post('https://myaccount.yayoi-kk.co.jp/login', { yayoiId, password, success });
  }
}
