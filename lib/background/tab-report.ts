import { browser } from '../platform/browser.ts';
import { protocol, type Response } from '../platform/protocol.ts';

type Report = Response<'tab/verdict'>['report'];

/** Asks a tab's page for its verdict at this moment; undefined where no page of the sites answers. */
export async function reportOfTab(tabId: number): Promise<Report> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name: 'guard/report' }, { frameId: 0 });
    return protocol['tab/verdict'].response.shape.report.parse(answer);
  } catch {
    return undefined;
  }
}
