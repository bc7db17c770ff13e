import { SIGN_IN_URL } from '../domain/addresses.ts';
import { officeBrief } from '../domain/office-look.ts';
import type { TargetOffice } from '../domain/page-state.ts';
import { type Made, OUT_OF_ORDER, sessionSince } from '../domain/session.ts';
import { chooseAndRemember } from '../ledger/choose.ts';
import { recordGoAhead } from '../ledger/go-ahead-log.ts';
import { doneStages, keepEvidence } from '../ledger/progress.ts';
import { rememberSeen } from '../ledger/seen-ids.ts';
import { readSettings } from '../ledger/settings.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { containerOf, readTarget } from '../ledger/targets.ts';
import { taughtPlaces, teachPlace } from '../ledger/taught-places.ts';
import { addVoucherOrigin, isVoucherOrigin } from '../ledger/voucher-origins.ts';
import { browser } from '../platform/browser.ts';
import type { checkMessages } from '../platform/check-messages.ts';
import { senderSite } from '../platform/sender.ts';
import type { Handlers, Sender } from '../platform/serve.ts';
import { showBadge } from './badge.ts';
import { codeClocks } from './code-clocks.ts';
import { storeKeyOf } from './cookie-store.ts';
import { fieldHandlers } from './field-handlers.ts';
import { officeNames } from './office-names.ts';
import { runScript, tabOf } from './sender-tab.ts';
import { sessions } from './sessions.ts';
import { type SignIn, signIns } from './sign-ins.ts';
import { reportOfTab } from './tab-report.ts';

/** Offices shown at once in a page's dialog; the rest is found by searching. */
const MOST_OFFICES = 50;

async function targetOf(store: LedgerStore, sender: Sender): Promise<TargetOffice | undefined> {
  const office = await readTarget(await storeKeyOf(sender), store.get);
  if (!office) return undefined;
  const { serviceContractId, originalContractId, officeToken } = office;
  return { ...officeBrief(office), serviceContractId, originalContractId, officeToken };
}

/** The form that led to the asking document. Frames have that of their page; a page that asks again has learnt of it. */
function signInOf(sender: Sender, known: number | undefined): Promise<SignIn | undefined> {
  const tabId = tabOf(sender);
  if (sender.frameId !== 0) return signIns.of(tabId);
  if (known !== undefined && known !== OUT_OF_ORDER) return Promise.resolve(undefined);
  return signIns.take(tabId, known === undefined);
}

/** The place of a new document among those of its cookie store. Frames have no header of their own and take none. */
async function placeOf(sender: Sender, storeKey: string, signIn: SignIn | undefined, made?: Made): Promise<number> {
  if (sender.frameId !== 0) return 0;
  return signIn?.overlapped ? OUT_OF_ORDER : sessions.newDocument(storeKey, tabOf(sender), made);
}

type PageMessage = Exclude<
  Extract<keyof Handlers, `page/${string}` | `tab/${string}` | 'office/open'>,
  'page/journal' | 'page/sent-before' | keyof typeof checkMessages
>;

/** Answers the pages of the sites, and the popup's question about one of them. */
export function pageHandlers(store: LedgerStore): Pick<Handlers, PageMessage> {
  return {
    ...fieldHandlers(store),
    'page/state': async ({ order: known, made, names }, sender) => {
      // First of all: a form that was sent before this page came must be known, whatever else takes its time.
      const [storeKey, signIn] = await Promise.all([storeKeyOf(sender), signInOf(sender, known)]);
      const order = known ?? (await placeOf(sender, storeKey, signIn, made));
      const [ledger, target, voucherOrigin, settings, mark, taught] = await Promise.all([
        store.condition(),
        targetOf(store, sender),
        isVoucherOrigin(senderSite(sender) ?? ''),
        readSettings(),
        sessions.mark(storeKey),
        taughtPlaces(senderSite(sender) ?? ''),
      ]);
      return {
        ledger,
        target,
        voucherOrigin,
        done: target && (await doneStages(target.id)),
        signIn: signIn?.given && sender.frameId === 0 ? undefined : signIn?.yayoiId,
        taught,
        order,
        sessionSince: sessionSince(mark, order),
        goingAhead: settings.goingAhead,
        importGate: settings.importGate,
        titleMark: settings.titleMark,
        hints: settings.hints,
        sameFileQuestion: settings.sameFileQuestion,
        officeNames: names && target && settings.fileNameQuestion ? await officeNames(store, target.id) : undefined,
      };
    },
    'page/whose': async ({ yayoiId }) => {
      const office = await store.findByYayoiId(yayoiId);
      return office ? { office: officeBrief(office) } : {};
    },
    'page/verdict': async ({ verdict, screen }, sender) => {
      await Promise.all([showBadge(tabOf(sender), verdict), codeClocks.screen(tabOf(sender), screen)]);
      return {};
    },
    'page/voucher-origin': async (_request, sender) => {
      await addVoucherOrigin(senderSite(sender) ?? '');
      return {};
    },
    'page/overlay': async (_request, sender) => {
      await runScript(sender, 'guide');
      return {};
    },
    'page/stopped': async (_request, sender) => {
      await browser.tabs.sendMessage(tabOf(sender), { name: 'guard/stopped' }, { frameId: 0 });
      return {};
    },
    'page/sign-in': async ({ yayoiId }, sender) => {
      const storeKey = storeKeyOf(sender);
      await signIns.submitted(tabOf(sender), storeKey, yayoiId);
      await sessions.changed(await storeKey, null, tabOf(sender));
      return {};
    },
    'page/teach': async ({ layout, place }, sender) => {
      await teachPlace(senderSite(sender) ?? '', layout, place);
      return {};
    },
    'page/sign-out': async (_request, sender) => {
      await sessions.changed(await storeKeyOf(sender), null, tabOf(sender));
      return {};
    },
    'page/seen': async ({ yayoiId, order, since, made }, sender) => {
      const storeKey = await storeKeyOf(sender);
      await signIns.used(tabOf(sender));
      if (since === 'changed') await sessions.changed(storeKey, yayoiId, tabOf(sender));
      else await sessions.seen(storeKey, yayoiId, order, made, since === 'moved');
      // Only the ledger's check-up misses what could not be written down; private windows leave no trace.
      if (!sender.tab?.incognito) await rememberSeen(yayoiId).catch(() => undefined);
      return {};
    },
    'page/sign-in-used': async (_request, sender) => {
      await signIns.used(tabOf(sender));
      return {};
    },
    'page/offices': ({ search }) => store.find(search, MOST_OFFICES),
    'page/choose-target': async ({ id }, sender) => {
      await chooseAndRemember(await storeKeyOf(sender), id, store.get);
      return {};
    },
    'page/go-ahead': async (report, sender) => {
      const { goingAhead } = await readSettings();
      const target = await targetOf(store, sender);
      if (!goingAhead || !target) return { recorded: false };
      await recordGoAhead({ at: Date.now(), office: target.name, targetYayoiId: target.yayoiId, report });
      return { recorded: true };
    },
    'page/done': async ({ office, stages }, sender) => {
      const target = await targetOf(store, sender);
      // The user may have chosen another target meanwhile: what the page shows belongs to the one it was read for.
      if (target?.id === office) await keepEvidence(office, stages);
      return {};
    },
    'page/open-options': async ({ edit }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`options.html${edit ? `#office=${edit}` : ''}`) });
      return {};
    },
    'office/open': async ({ id }) => {
      const cookieStoreId = await containerOf(id);
      await browser.tabs.create(cookieStoreId ? { url: SIGN_IN_URL, cookieStoreId } : { url: SIGN_IN_URL });
      return {};
    },
    'tab/verdict': async ({ tabId }) => {
      const report = tabId === undefined ? undefined : await reportOfTab(tabId);
      const whose = report?.yayoiId && (await store.findByYayoiId(report.yayoiId));
      return { report, whose: whose && officeBrief(whose) };
    },
  };
}
