import { z } from '../domain/base-schema.ts';
import { ROLES, TAGS, TYPES } from './allowed.ts';
import { REPORT_FORMAT, REPORT_VERSION, type ScreenReport, TEXT } from './structure.ts';

const text = z.string().max(200);
const structure = z.strictObject({
  tag: z.string().refine((tag) => tag === TEXT || TAGS.has(tag)),
  role: z
    .string()
    .refine((role) => ROLES.has(role))
    .exactOptional(),
  type: z
    .string()
    .refine((type) => TYPES.has(type))
    .exactOptional(),
  level: z.int().min(1).max(6).exactOptional(),
  hidden: z.literal(true).exactOptional(),
  label: text.exactOptional(),
  text: text.exactOptional(),
  get children() {
    return z.array(structure).max(200);
  },
  more: z.int().min(1).exactOptional(),
});

const report = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  url: z.url().max(500),
  title: text,
  screen: z.string().regex(/^[a-z-]{1,40}$/),
  tree: structure,
});

/** A report file that somebody sent. Throws when it is none of ours, or holds more than {@link ScreenReport} names. */
export function parseReport(json: string): ScreenReport {
  return report.parse(JSON.parse(json));
}
