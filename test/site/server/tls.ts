import { generate } from 'selfsigned';

/** A key and certificate for the real host names, made anew at every start; nothing is written to disk. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['yayoi-kk.co.jp', '*.yayoi-kk.co.jp', 'localhost'];
  const altNames = [...names.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }];
  const made = await generate([{ name: 'commonName', value: 'replica.invalid' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: made.private, cert: made.cert };
}
