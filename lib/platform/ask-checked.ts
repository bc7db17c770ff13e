import type { z } from 'zod';
import { FAULT_CODES, Fault, type FaultCode } from '../domain/fault.ts';
import { browser } from './browser.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** The background refused, failed or did not answer; `code` has a sentence `fault_<code>`. */
export class AskError extends Fault {
  override readonly name = 'AskError';
}

async function send(message: { name: MessageName; request: unknown }): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (cause) {
    throw new AskError('no_answer', cause);
  }
}

/** Asks the background from one of the extension's own pages and checks what comes back. @throws AskError */
export async function ask<K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> {
  const answer = await send({ name, request });
  if (typeof answer !== 'object' || answer === null) throw new AskError('no_answer');
  if ('error' in answer)
    throw new AskError(FAULT_CODES.find((code): code is FaultCode => code === answer.error) ?? 'failed');
  const schema: z.ZodType = protocol[name].response;
  const read = schema.safeParse('response' in answer ? answer.response : undefined);
  if (!read.success) throw new AskError('bad_response', read.error);
  return read.data as Response<K>;
}
