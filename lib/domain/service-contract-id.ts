import { foldInput } from './fold-input.ts';

const FORM = /^[678]\d{6}$/;

/**
 * The service contract ID (サービス契約ID, お客様番号) written in `raw`: seven ASCII digits beginning with 6, 7 or 8,
 * or undefined. An office's issued number and its original one have the same form (contract §6).
 */
export function parseServiceContractId(raw: string): string | undefined {
  const id = foldInput(raw);
  return FORM.test(id) ? id : undefined;
}
