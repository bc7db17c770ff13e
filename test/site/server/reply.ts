export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}
export const html = (body: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  body,
});
export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
  body: JSON.stringify(value),
});
export const script = (body: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  body,
});
/** After a POST: look there. */
export const redirect = (location: string): Reply => ({
  status: 303,
  headers: { location, 'cache-control': 'no-cache' },
  body: '',
});
export const noContent = (): Reply => ({ status: 204, headers: {}, body: '' });
export const notFound = (): Reply =>
  html('<!doctype html><html lang="ja"><title>404</title><p>ページが見つかりません。', 404);
