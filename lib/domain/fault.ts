/** Why the extension itself could not do what was asked. The locale files have one sentence `fault_<code>` for each. */
export const FAULT_CODES = [
  'refused',
  'bad_request',
  'bad_response',
  'no_answer',
  'storage_full',
  'storage_failed',
  'newer_version',
  'office_gone',
  'failed',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** An error with a sentence. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Fault';
    this.code = code;
  }
}

/** The code of anything thrown. */
export function faultCode(thrown: unknown): FaultCode {
  return thrown instanceof Fault ? thrown.code : 'failed';
}
