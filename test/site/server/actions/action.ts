import type { View } from '../../model/page.ts';
import type { Body } from '../body.ts';
import { type Reply, redirect } from '../reply.ts';
import type { Visit } from '../visit.ts';

/** What answers a POST. */
export type Action = (visit: Visit, body: Body) => Reply;
/** By "host path". */
export type Actions = Record<string, Action>;

/** Back to the page with what was entered and what is wrong with it. */
export function refuse(
  visit: Visit,
  path: string,
  error: string,
  values: Record<string, string>,
  more: Partial<View> = {},
): Reply {
  const safe = Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
  visit.session.flash.set(path, { error, values: safe, ...more });
  return redirect(path);
}
