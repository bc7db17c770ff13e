import { DOMS, ID_SHOWN } from '../site/index.ts';
import type { Random } from './random.ts';
import { Tabs } from './tabs.ts';
import type { Trial } from './trial.ts';
import { SETTLED } from './world/browser.ts';
import { VOUCHER_PAGES } from './world/pages.ts';

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

export async function choose(
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

export async function editLedger({ browser, random, say }: Trial): Promise<void> {
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

export async function signIn(trial: Trial, random: Random, tab: Tabs['all'][number]): Promise<void> {
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
