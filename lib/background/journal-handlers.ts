import { fileFingerprints } from '../domain/file-fingerprints.ts';
import type { Office } from '../domain/office.ts';
import type { StoredEntry } from '../journal/entry-record.ts';
import { keepFor, readKeepYears } from '../journal/retention.ts';
import type { Party } from '../journal/same-bytes.ts';
import type { Journal } from '../journal/store.ts';
import { type journalIntake, readWaiting } from '../journal/waiting.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { readTarget } from '../ledger/targets.ts';
import type { Handlers, Sender } from '../platform/serve.ts';
import { writeItems } from '../platform/storage-items.ts';
import { storeKeyOf } from './cookie-store.ts';

/** Entries of other offices whose files a page looks out for. */
const MOST_LOOKED_FOR = 2000;

/** Tells pages that show the journal, or look out for its files, that it is another one now. */
const tellChanged = (): Promise<void> => writeItems('local', { 'journal-changed': Date.now() }).catch(() => undefined);

const asParty = (target: Office | undefined): Party => ({ officeId: target?.id, yayoiId: target?.yayoiId });

type JournalMessage = Extract<keyof Handlers, `journal/${string}` | 'page/journal' | 'page/sent-before'>;

interface Services {
  ledger: Pick<LedgerStore, 'get'>;
  journal: Journal;
  intake: ReturnType<typeof journalIntake>;
}

/** Answers every message about the journal (lib/platform/journal-messages.ts). */
export function journalHandlers({ ledger, journal, intake }: Services): Pick<Handlers, JournalMessage> {
  const targetOf = async (sender: Sender, tabId?: number): Promise<Office | undefined> =>
    readTarget(await storeKeyOf(sender, tabId), ledger.get);
  return {
    'page/journal': async ({ files, mark, again, ...passage }, sender) => {
      if (sender.tab?.incognito) return { keys: files.map(() => '') };
      const at = Date.now();
      // That the ledger does not answer must not lose the entry.
      const target = await targetOf(sender).catch(() => undefined);
      const office = target && { id: target.id, name: target.name };
      const entries = files.map(({ lastModified, ...file }, nth): StoredEntry => {
        const prints = fileFingerprints({ ...file, lastModified });
        const token = `${mark.replaceAll('-', '')}${nth}`;
        return { at, office, targetYayoiId: target?.yayoiId, ...passage, ...file, token, prints };
      });
      const keys = await intake.add(entries, again);
      await tellChanged();
      return { keys };
    },
    'page/sent-before': async (_request, sender) => {
      const target = await targetOf(sender);
      if (!target) return { fingerprints: [], revision: '' };
      const { fingerprints, newest } = await journal.sentElsewhere(target.id, MOST_LOOKED_FOR);
      return { fingerprints, revision: `${target.id} ${newest}` };
    },
    'journal/hashed': async ({ key, ...hash }, sender) => {
      const known = await journal.hashed(key, hash);
      if (known) await tellChanged();
      if (!('sha256' in hash)) return { elsewhere: [], here: [] };
      return journal.sameBytes(hash.sha256, known?.party ?? asParty(await targetOf(sender)), known?.seq);
    },
    'journal/same': async ({ sha256, tabId }, sender) =>
      journal.sameBytes(sha256, asParty(await targetOf(sender, tabId))),
    'journal/search': ({ filter, ...page }) => journal.search(filter, page),
    'journal/count': async ({ filter }) => ({ count: await journal.count(filter) }),
    'journal/state': async () => {
      const [size, keepYears, waiting] = await Promise.all([journal.size(), readKeepYears(), readWaiting()]);
      return { ...size, keepYears, waiting };
    },
    'journal/keep': async ({ years }) => {
      await keepFor(years, journal, Date.now());
      await tellChanged();
      return {};
    },
    'journal/delete': async ({ filter, count }) => {
      const fits = await journal.erase(filter, 'by-hand', Date.now(), count);
      if (fits !== count) return { ok: false, count: fits };
      await tellChanged();
      return { ok: true };
    },
  };
}
