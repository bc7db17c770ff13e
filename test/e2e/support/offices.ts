/** The offices of the guides' own example, as scripts/sample-ledger.json and the replica have them. */
export const A = { name: '事業所A', yayoiId: 'a@example.co.jp' } as const;
export const B = { name: '事業所B', yayoiId: 'b@example.co.jp' } as const;
export const C = { name: '事業所C', yayoiId: 'c@example.co.jp' } as const;
