import { z } from '../domain/base-schema.ts';
import { officeBriefSchema, officeSchema, yayoiIdSchema } from '../domain/ledger-schema.ts';
import { progressChangeSchema, progressSchema, stageNameSchema } from '../domain/progress-schema.ts';
import { SHOWN_SINCE } from '../domain/session.ts';
import { taughtPlaceSchema } from '../domain/taught-place-schema.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { checkMessages } from './check-messages.ts';
import { journalMessages } from './journal-messages.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { managedMessages } from './managed-messages.ts';
import { officeMessages } from './office-messages.ts';
import { procedureMessages } from './procedure-messages.ts';
import { syncMessages } from './sync-messages.ts';

const officeId = officeSchema.shape.id;
const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.number().int().optional() });
const pageVerdict = z.strictObject({
  screen: z.string().max(60),
  verdict: z.enum(VERDICTS),
  gate: z.enum(['open', 'closed']),
  yayoiId: yayoiIdSchema.optional(),
});
const made = z.strictObject({ from: z.number(), until: z.number() });
const names = z.array(z.string()).readonly();
const officeNames = z.object({ own: names, others: names });
const settings = z.object({
  goingAhead: z.boolean(),
  importGate: z.boolean(),
  fileNameQuestion: z.boolean(),
  sameFileQuestion: z.boolean(),
  titleMark: z.boolean(),
  hints: z.boolean(),
  reminders: z.boolean(),
  sync: z.boolean(),
});

/**
 * The one message protocol: name → who may send it, what it carries, what comes back.
 * `page` messages come from content scripts, `extension` messages only from the extension's own pages.
 */
export const protocol = {
  /** `order`: what an earlier answer gave this document; `made`: when a new one was; `names`: it looks at those of files. */
  'page/state': {
    from: 'page',
    request: z.strictObject({
      order: z.number().int().optional(),
      made: made.optional(),
      names: z.boolean().optional(),
    }),
    response: z.object({
      ledger: z.enum(['empty', 'ready', 'unreadable']),
      target: officeBriefSchema
        .extend({
          serviceContractId: z.string().optional(),
          originalContractId: z.string().optional(),
          officeToken: z.string().optional(),
        })
        .optional(),
      voucherOrigin: z.boolean(),
      signIn: yayoiIdSchema.optional(),
      done: z.array(stageNameSchema).optional(),
      order: z.number(),
      sessionSince: z.union([z.literal('signed-out'), yayoiIdSchema]).optional(),
      taught: z.array(taughtPlaceSchema),
      goingAhead: z.boolean(),
      importGate: z.boolean(),
      titleMark: z.boolean(),
      hints: z.boolean(),
      sameFileQuestion: z.boolean(),
      officeNames: officeNames.optional(),
    }),
  },
  /** Whose Yayoi ID is this? */
  'page/whose': {
    from: 'page',
    request: z.strictObject({ yayoiId: yayoiIdSchema }),
    response: z.object({ office: officeBriefSchema.optional() }),
  },
  /** The verdict of the tab's top frame, for the badge and the popup. */
  'page/verdict': { from: 'page', request: pageVerdict, response: nothing },
  /** A voucher screen stands on this origin: from now on the gate stands there from the first byte. */
  'page/voucher-origin': { from: 'page', request: nothing, response: nothing },
  /** Asks for the overlay's UI in the asking frame. */
  'page/overlay': { from: 'page', request: nothing, response: nothing },
  /** A file was stopped in a frame that cannot reach the top frame's page; its dialog stands there. */
  'page/stopped': { from: 'page', request: nothing, response: nothing },
  /** The page shows who is signed in. */
  'page/seen': {
    from: 'page',
    request: z.strictObject({ yayoiId: yayoiIdSchema, order: z.number().int(), since: z.enum(SHOWN_SINCE), made }),
    response: nothing,
  },
  /** The user has shown where pages of this layout show the Yayoi ID; without a place, the layout's is forgotten. */
  'page/teach': {
    from: 'page',
    request: z.strictObject({ layout: z.string().max(500), place: taughtPlaceSchema.optional() }),
    response: nothing,
  },
  'page/sign-out': { from: 'page', request: nothing, response: nothing },
  'page/sign-in': { from: 'page', request: z.strictObject({ yayoiId: yayoiIdSchema }), response: nothing },
  /** An authenticated page (or a fresh sign-in page) followed the submitted form: it proves nothing to later pages. */
  'page/sign-in-used': { from: 'page', request: nothing, response: nothing },
  'page/offices': {
    from: 'page',
    request: z.strictObject({ search: z.string().max(200) }),
    response: z.object({ offices: z.array(officeBriefSchema), more: z.number() }),
  },
  'page/choose-target': { from: 'page', request: z.strictObject({ id: officeId }), response: nothing },
  /** Someone typed the target's name and goes ahead; `recorded: false` means the options forbid it. */
  'page/go-ahead': { from: 'page', request: pageVerdict, response: z.object({ recorded: z.boolean() }) },
  ...procedureMessages,
  'page/open-options': { from: 'page', request: z.strictObject({ edit: officeId.optional() }), response: nothing },

  ...ledgerMessages,
  ...syncMessages,
  ...managedMessages,
  ...journalMessages,
  ...checkMessages,
  /** The target of the tab's cookie store; without a tab, of the asking page's own. */
  'target/read': {
    from: 'extension',
    request: tab,
    response: z.object({ id: officeId.optional(), office: officeBriefSchema.optional() }),
  },
  'target/choose': { from: 'extension', request: tab.extend({ id: officeId.optional() }), response: nothing },
  ...officeMessages,
  /** How far the offices have come in their procedures, of which anything is known. */
  'progress/list': {
    from: 'extension',
    request: nothing,
    response: z.object({ progress: z.record(officeId, progressSchema) }),
  },
  'progress/change': {
    from: 'extension',
    request: z.strictObject({ id: officeId, change: progressChangeSchema }),
    response: nothing,
  },
  /** The last verdict that the tab's page reported; `screen` is absent on pages that are not of the sites. */
  'tab/verdict': {
    from: 'extension',
    request: tab,
    response: z.object({ report: pageVerdict.optional(), whose: officeBriefSchema.optional() }),
  },
  'settings/read': { from: 'extension', request: nothing, response: settings },
  'settings/write': { from: 'extension', request: settings.partial(), response: nothing },
  'go-ahead/list': {
    from: 'extension',
    request: nothing,
    response: z.object({
      records: z.array(
        z.object({ at: z.number(), office: z.string(), targetYayoiId: z.string().optional(), report: pageVerdict }),
      ),
    }),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<K extends MessageName> = z.input<Protocol[K]['request']>;
export type Response<K extends MessageName> = z.output<Protocol[K]['response']>;
