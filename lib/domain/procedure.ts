/** The procedures an office can be in (contract §6); guide-choice of procedures.md decides which. */
export const PROCEDURES = [
  'standalone-network',
  'accounting-network',
  'accounting-firm-link',
  'standalone-other',
  'accounting-other',
] as const;

export type Procedure = (typeof PROCEDURES)[number];
