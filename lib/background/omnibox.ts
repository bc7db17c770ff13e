import { SIGN_IN_URL } from '../domain/addresses.ts';
import type { OfficeBrief } from '../domain/office.ts';
import { plain } from '../domain/plain-text.ts';
import { chooseAndRemember } from '../ledger/choose.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { containerOf } from '../ledger/targets.ts';
import { browser } from '../platform/browser.ts';
import { text } from '../platform/text.ts';
import { storeKeyOfTab } from './cookie-store.ts';
import { type Tab, tabInFront } from './tab-in-front.ts';

/** Where the user wants the page, by how Enter was pressed. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** Offices suggested below the first; browsers show no more. */
const MOST_SUGGESTED = 6;
/** What a search takes (as in the popup). */
const LONGEST = 200;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** No XML may have these. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A suggestion's text: XML in Chrome, where a name like 「A&B」 would otherwise break all suggestions; as it is in Firefox. */
export function suggestionText(words: string, isXml: boolean): string {
  if (!isXml) return words;
  return words.replace(NOT_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Chrome takes XML. */
const isXml = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');

function describe(key: 'omnibox_first' | 'omnibox_office', { name, yayoiId }: OfficeBrief): string {
  return suggestionText(text(key, name, yayoiId ?? text('omnibox_without_id')), isXml());
}

/** The office that words mean: the one that is called so, else the first that fits. Without words, none. */
async function meant(store: LedgerStore, typed: string): Promise<{ first?: OfficeBrief; others: OfficeBrief[] }> {
  const words = typed.slice(0, LONGEST).trim();
  const { offices } = await store.find(words, MOST_SUGGESTED);
  if (words === '') return { others: offices };
  const named = offices.find(({ name }) => plain(name) === plain(words)) ?? offices[0];
  return named ? { first: named, others: offices.filter((office) => office !== named) } : { others: [] };
}

/** What stands below the address bar for these words. */
export async function suggestOffices(store: LedgerStore, typed: string): Promise<Suggestion[]> {
  const { first, others } = await meant(store, typed);
  const none = typed.trim() === '' ? 'omnibox_how' : 'omnibox_none';
  const description = first ? describe('omnibox_first', first) : suggestionText(text(none), isXml());
  browser.omnibox.setDefaultSuggestion({ description });
  return others.map((office) => ({ content: office.name, description: describe('omnibox_office', office) }));
}

/** The container that the office has for itself, where this tab may open one: private windows have none (issue 3 item 7). */
async function ownContainer({ id }: OfficeBrief, tab: Tab): Promise<string | undefined> {
  return tab.incognito ? undefined : containerOf(id);
}

/**
 * Makes the office the target of the window's cookie store and opens the sign-in page there, in the tab or beside it as the
 * user pressed; an office that has a container of its own, where it is the target already, in a tab of that one. Nothing
 * happens when no office is meant. @throws Fault when the storage refuses
 */
export async function enterOffice(store: LedgerStore, typed: string, where: Disposition): Promise<void> {
  const [{ first }, tab] = await Promise.all([meant(store, typed), tabInFront()]);
  if (!first || tab?.id === undefined) return;
  const own = await ownContainer(first, tab);
  const isElsewhere = own !== undefined && own !== tab.cookieStoreId;
  if (!isElsewhere) await chooseAndRemember(storeKeyOfTab(tab), first.id, store.get);
  if (where === 'currentTab' && !isElsewhere) {
    await browser.tabs.update(tab.id, { url: SIGN_IN_URL });
    return;
  }
  const { windowId } = tab;
  const cookieStoreId = own ?? tab.cookieStoreId;
  const container = cookieStoreId?.startsWith('firefox-container-') ? { cookieStoreId } : {};
  await browser.tabs.create({
    url: SIGN_IN_URL,
    active: where !== 'newBackgroundTab',
    ...(windowId === undefined ? {} : { windowId }),
    ...container,
  });
}

/** Must be called in the background's first moment. Only the browser's own address bar reaches these. */
export function startOmnibox(store: LedgerStore): void {
  const { omnibox } = browser;
  // Firefox for Android has none.
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() =>
    omnibox.setDefaultSuggestion({ description: suggestionText(text('omnibox_how'), isXml()) }),
  );
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void suggestOffices(store, typed).then(suggest, () => suggest([]));
  });
  omnibox.onInputEntered.addListener((typed, where) => void enterOffice(store, typed, where).catch(() => undefined));
}
