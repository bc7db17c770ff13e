import { type Site, startSite } from '../test/site/server.ts';

/** The wished port, or any free one when it is taken. */
async function start(port: number): Promise<Site> {
  try {
    return await startSite({ port });
  } catch {
    return startSite();
  }
}

const site = await start(Number(process.env.PORT ?? 8443));

console.log(`複製サイト: https://127.0.0.1:${site.port}/`);
console.log('Chrome、Edge、Chromium をこの指定で開くと、実際のホスト名で表示できます。');
console.log(
  `  --user-data-dir=<空のフォルダー> --ignore-certificate-errors --host-resolver-rules="MAP *.yayoi-kk.co.jp:443 127.0.0.1:${site.port}"`,
);
console.log('止めるには Ctrl+C を押してください。');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.stop().then(() => process.exit(0)));
}
