import { createHash } from 'node:crypto';
import { SMART, VOUCHER } from '../../hosts.ts';
import type { Body } from '../body.ts';
import { json, type Reply, redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';
import type { Actions } from './action.ts';

/** Stores the files under the session's Yayoi ID, whatever the page that sent them showed. */
function store(visit: Visit, { fields, files }: Body, way: string): number | undefined {
  const account = visit.state.account(visit.session);
  if (!account) return undefined;
  for (const { name, bytes } of files) {
    visit.state.uploads.push({
      at: Date.now(),
      host: visit.host,
      path: visit.url.pathname,
      yayoiId: account.yayoiId,
      businessGroup: account.businessGroup,
      fileName: name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      way: fields.way ?? way,
    });
  }
  return files.length;
}

function byScript(visit: Visit, body: Body): Reply {
  const stored = store(
    visit,
    body,
    String(visit.headers['x-upload-way'] ?? visit.url.searchParams.get('way') ?? 'raw'),
  );
  return stored === undefined
    ? json({ error: 'signed out' }, 401)
    : json({ stored, names: body.files.map(({ name }) => name) });
}

const byForm = (done: string) => (visit: Visit, body: Body) => {
  const stored = store(visit, body, 'form');
  return redirect(stored === undefined ? '/upload' : `${done}?stored=${stored}`);
};

export const uploadActions: Actions = {
  [`${VOUCHER} /api/upload`]: byScript,
  [`${VOUCHER} /upload-form`]: byForm('/upload-done'),
  [`${SMART} /Smart/ScanDataImport/upload`]: byForm('/Smart/ScanDataImport'),
  [`${SMART} /Smart/CsvImport/upload`]: byForm('/Smart/CsvImport'),
};
