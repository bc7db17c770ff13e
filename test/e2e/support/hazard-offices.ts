/** Offices in the states in which hazards bite; each has the Yayoi ID of its letter. */
export const HAZARD_OFFICES = {
  /** Has its number, and nothing done yet. */
  S: { procedure: 'standalone-network', serviceContractId: '7000002', originalContractId: '8000001' },
  /** Waits for its number. */
  N: { procedure: 'standalone-network', originalContractId: '8000001' },
  K: { procedure: 'accounting-network', serviceContractId: '7000003', originalContractId: '8000001' },
  F: { procedure: 'accounting-firm-link', originalContractId: '8000002' },
  /** Knows no number. */
  G: { procedure: 'accounting-firm-link' },
  O: { procedure: 'standalone-other' },
  /** Has no Yayoi ID yet. */
  X: { procedure: 'standalone-network' },
} as const;
export type HazardOffice = keyof typeof HAZARD_OFFICES;

/** The predefined accounts of the replica that stand for the offices' own Yayoi IDs. */
export const IDS: Partial<Record<HazardOffice, string>> = {
  S: 'b@example.co.jp',
  N: 'n@example.co.jp',
  K: 'c@example.co.jp',
  F: 'f@example.co.jp',
  G: 'g@example.co.jp',
  O: 'o@example.co.jp',
};
export const officeName = (letter: HazardOffice): string => `事業所${letter}`;
export const HAZARD_LEDGER = {
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: (Object.keys(HAZARD_OFFICES) as HazardOffice[]).map((letter) => ({
    name: officeName(letter),
    ...(IDS[letter] && { yayoiId: IDS[letter] }),
    ...HAZARD_OFFICES[letter],
  })),
};
