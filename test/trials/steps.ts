import { DOMS, ID_SHOWN } from '../site/index.ts';
import type { Random } from './random.ts';
import { Tabs } from './tabs.ts';
import { giveTo, type Trial } from './trial.ts';
import { SETTLED } from './world/browser.ts';
import { VOUCHER_PAGES } from './world/pages.ts';

/** How often each thing happens. */
export const WEIGHTS = {
  upload: 26,
  look: 20,
  openVoucher: 16,
  signIn: 12,
  signOut: 4,
  handOver: 5,
  target: 8,
  ledger: 3,
  moveWithin: 5,
  history: 5,
  newTab: 5,
  kill: 4,
  storage: 2,
  goAhead: 3,
  overtake: 2,
} as const;
export type Step = keyof typeof WEIGHTS;

type Start = Pick<Trial, 'browser' | 'server' | 'truth' | 'random' | 'say'>;

/** A ledger, a site, one or two tabs and somebody signed in. */
export async function setUp({ browser, server, truth, random, say }: Start): Promise<Pick<Trial, 'people' | 'tabs'>> {
  const letters = [...'abcdef'].slice(0, random.whole(1, 6));
  const offices = letters.map((letter) => ({
    name: `事業所${letter.toUpperCase()}`,
    ...(random.chance(0.85) && { yayoiId: `${letter}@example.co.jp` }),
  }));
  const people = [...letters, 'z'].map((letter) => `${letter}@example.co.jp`);
  const site = { dom: random.pick(DOMS), idShown: random.pick(ID_SHOWN) };
  say(`offices ${JSON.stringify(offices)}; the site is ${JSON.stringify(site)}`);
  if (random.chance(0.97)) browser.ask('ledger/import', { add: offices, change: [] }).catch(() => undefined);
  await browser.clock.pass(SETTLED);
  const tabs = new Tabs(browser, server, truth, random, site, people);
  const first = tabs.open(server.stores.normal);
  if (random.chance(0.6)) tabs.open(server.stores.normal);
  if (random.chance(0.25)) tabs.open(server.stores.private);
  for (const store of [server.stores.normal, server.stores.private]) {
    if (random.chance(0.8)) server.change(store, random.pick(people));
  }
  const trial = { browser, tabs, random, say };
  if (random.chance(0.9)) await choose(trial, first.id);
  const other = tabs.all.find(({ store }) => store.name === 'private');
  if (other && random.chance(0.7)) await choose(trial, other.id);
  await tabs.prepare();
  tabs.go(first, random.pick(VOUCHER_PAGES));
  await browser.clock.pass(random.whole(0, 600));
  return { people, tabs };
}

type Offices = { response?: { offices: { id: string; name: string }[] } };

async function choose(
  { browser, random, say, tabs }: Pick<Trial, 'browser' | 'random' | 'say' | 'tabs'>,
  tabId: number,
) {
  let offices: Offices = {};
  browser.ask('ledger/list', {}).then(
    (answer) => {
      offices = answer as Offices;
    },
    () => undefined,
  );
  await browser.clock.pass(SETTLED);
  const listed = offices.response?.offices ?? [];
  if (listed.length === 0) return;
  const owner = tabs.all.find(({ id }) => id === tabId)?.store.yayoiId;
  // The user mostly works on the office that is signed in.
  const fitting = listed.find(({ name }) => owner && name === `事業所${owner.charAt(0).toUpperCase()}`);
  const { id, name } = fitting && random.chance(0.5) ? fitting : random.pick(listed);
  say(`${browser.clock.now} target of tab ${tabId}: ${name}`);
  browser.ask('target/choose', { tabId, id }).catch(() => undefined);
}

async function editLedger({ browser, random, say }: Trial): Promise<void> {
  let offices: Offices = {};
  browser.ask('ledger/list', {}).then(
    (answer) => {
      offices = answer as Offices;
    },
    () => undefined,
  );
  await browser.clock.pass(SETTLED);
  const listed = offices.response?.offices ?? [];
  if (listed.length === 0) return;
  const { id, name } = random.pick(listed);
  const how = random.pick(['another ID', 'no ID', 'gone', 'renamed']);
  say(`${browser.clock.now} ledger: ${name} ${how}`);
  if (how === 'gone') browser.ask('ledger/delete', { ids: [id] }).catch(() => undefined);
  else {
    const yayoiId = how === 'another ID' ? `${random.pick([...'abcdefz'])}@example.co.jp` : null;
    const change = how === 'renamed' ? { name: `${name}改` } : { yayoiId };
    browser.ask('ledger/edit', { id, change }).catch(() => undefined);
  }
}

async function signIn(trial: Trial, random: Random, tab: Tabs['all'][number]): Promise<void> {
  const { tabs, browser, people, say, server } = trial;
  const { store } = tab;
  if (store.yayoiId !== null && tab.doc?.look.page !== 'login-id') {
    tabs.look(tab, 'menu', 0);
    const byControl = random.chance(0.7) && tabs.signOut(tab);
    if (!byControl) server.change(store, null);
    say(`${browser.clock.now} signed out in tab ${tab.id}${byControl ? ' by the control' : ''}`);
    await browser.clock.pass(random.whole(60, 400));
    await tabs.prepare();
  }
  if (tab.doc?.look.page !== 'login-id') tabs.go(tab, 'login-id');
  await browser.clock.pass(random.whole(200, 500));
  await tabs.prepare();
  const yayoiId = random.pick(people);
  const works = random.chance(0.95);
  const next = random.chance(0.5) ? 'portal-home' : 'voucher-upload';
  say(
    `${browser.clock.now} signs in as ${yayoiId} in tab ${tab.id}${works ? '' : ' with a wrong password'}, then ${next}`,
  );
  tabs.sendSignIn(tab, yayoiId, works, next);
}

/** Does one thing. */
export async function act(trial: Trial, step: Step): Promise<void> {
  const { browser, server, tabs, random, people, say, truth } = trial;
  const tab = random.pick(tabs.all);
  const { doc } = tab;
  const at = browser.clock.now;
  switch (step) {
    case 'upload':
      return giveTo(trial, tab);
    case 'look': {
      const how = random.pick(['hover', 'menu'] as const);
      tabs.look(tab, how, random.whole(0, 1000));
      say(`${at} ${how} in tab ${tab.id} shows ${doc?.shown?.yayoiId}`);
      return;
    }
    case 'openVoucher':
      say(`${at} opens a page in tab ${tab.id}, server session ${tab.store.yayoiId}`);
      return tabs.go(tab, random.chance(0.6) ? 'voucher-upload' : random.pick([...VOUCHER_PAGES, 'portal-home']));
    case 'signIn':
      return signIn(trial, random, tab);
    case 'signOut':
      tabs.look(tab, 'menu', 0);
      say(`${at} presses sign-out in tab ${tab.id}: ${tabs.signOut(tab)}`);
      return;
    case 'handOver':
      server.change(tab.store, random.pick(people));
      say(`${at} hand-over to ${tab.store.yayoiId} in the ${tab.store.name} store`);
      return random.chance(0.6) ? tabs.go(tab, 'portal-home') : undefined;
    case 'target':
      return choose(trial, tab.id);
    case 'ledger':
      return editLedger(trial);
    case 'moveWithin':
      say(`${at} moves within tab ${tab.id}`);
      return tabs.moveWithin(tab, random.pick(VOUCHER_PAGES));
    case 'history': {
      const from = random.pick(['back', 'forward'] as const);
      say(`${at} ${from} in tab ${tab.id}`);
      return tabs.goBack(tab, from);
    }
    case 'newTab':
      if (tabs.all.length < 4) tabs.go(tabs.open(tab.store), random.pick(VOUCHER_PAGES));
      return;
    case 'kill':
      say(`${at} the background dies`);
      return browser.killBackground();
    case 'storage': {
      say(`${at} the storage fails for a while`);
      browser.failStorage(true);
      return browser.clock.later(random.whole(20, 600), () => browser.failStorage(false));
    }
    case 'goAhead': {
      const { office, yayoiId } = truth.target(tab.store);
      if (!doc || !office) return;
      doc.inPage(
        () =>
          void doc.side?.goAhead(office).then(
            (answer) => {
              if (answer === 'done') doc.goneAhead = { office, yayoiId };
            },
            () => undefined,
          ),
      );
      say(`${at} goes ahead in tab ${tab.id}`);
      return;
    }
    case 'overtake': {
      // Two sign-in pages stand open, and both are sent at nearly the same moment.
      const [one, other] = tabs.all.filter(({ store }) => store === tab.store);
      if (!one || !other) return;
      server.change(tab.store, null);
      for (const each of [one, other]) tabs.go(each, 'login-id');
      await browser.clock.pass(600);
      await tabs.prepare();
      say(`${browser.clock.now} two sign-ins at once in tabs ${one.id} and ${other.id}`);
      for (const each of [one, other]) {
        tabs.sendSignIn(each, random.pick(people), true, 'voucher-upload');
        await browser.clock.pass(random.whole(0, 25));
      }
    }
  }
}
