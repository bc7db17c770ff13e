import type { Page } from 'puppeteer-core';

export const nameOf = (at: number): string => `株式会社テスト商店${String(at).padStart(5, '0')}`;

/** Puts so many offices into storage at once, past the extension's own code; `page` is one of its pages. */
export function storeOffices(page: Page, count: number): Promise<void> {
  return page.evaluate(async (many) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome;
    const procedures = ['standalone-network', 'accounting-network', 'accounting-firm-link'];
    const record = (at: number) => ({
      v: 2,
      id: `m${at}`,
      seq: at,
      createdAt: 1,
      by: 'test',
      changedAt: {},
      office: {
        name: `株式会社テスト商店${String(at).padStart(5, '0')}`,
        yayoiId: `office${at}@example.co.jp`,
        businessGroup: `事業グループ${at}`,
        ...(at % 3 && { serviceContractId: String(7_000_000 + at) }),
        procedure: procedures[at % 3],
        aliases: [`テス${at}`],
      },
    });
    const items = Array.from({ length: many }, (_, at) => [`office:m${at}`, record(at)]);
    await storage.local.set(Object.fromEntries(items));
  }, count);
}
