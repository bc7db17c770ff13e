import net from 'node:net';

/**
 * A CONNECT proxy on loopback that leads every host to the replica.
 * Firefox has no counterpart of Chromium's `--host-resolver-rules`; through a proxy it keeps the real host names.
 */
export async function startConnectProxy(sitePort: number): Promise<{ port: number; stop(): Promise<void> }> {
  const open = new Set<net.Socket>();
  const track = (socket: net.Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = net.createServer((client) => {
    track(client);
    client.once('data', () => {
      const site = net.connect(sitePort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(site).pipe(client);
      });
      track(site);
      client.on('close', () => site.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    stop: () =>
      new Promise((stopped) => {
        for (const socket of open) socket.destroy();
        server.close(() => stopped());
      }),
  };
}
