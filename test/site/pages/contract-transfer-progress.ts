import { CONTRACT } from '../hosts.ts';
import { p, shown } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Moves on by itself (`data-part="moves-on"`). */
export const contractTransferProgress: PageData = {
  name: 'contract-transfer-progress',
  screen: 'contract-transfer-progress',
  host: CONTRACT,
  path: '/transfer/progress',
  title: '弥生 - お手続き中',
  frame: 'contract',
  needs: 'session',
  body: () => [p('お手続き中です。しばらくお待ち下さい'), shown('', { part: 'moves-on', live: true })],
};
