import { choose, editLedger, signIn } from './deeds.ts';
import { giveTo, type Trial } from './trial.ts';
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
  awayAndBack: 6,
  newTab: 5,
  kill: 4,
  storage: 2,
  goAhead: 3,
  overtake: 2,
} as const;
export type Step = keyof typeof WEIGHTS;

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
      // A single-page application learns of it with its next content; others with their next page, or not at all.
      if (random.chance(0.4)) return tabs.moveWithin(tab, random.pick(VOUCHER_PAGES));
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
    case 'awayAndBack': {
      // The page sleeps in the back/forward cache while someone else signs in.
      const other = tabs.all.find((one) => one !== tab && one.store === tab.store);
      if (!other || !doc?.look.page.startsWith('voucher')) return;
      say(`${at} away in tab ${tab.id}`);
      tabs.go(tab, 'voucher-received');
      await browser.clock.pass(random.whole(200, 500));
      await tabs.prepare();
      await signIn(trial, random, other);
      await browser.clock.pass(random.whole(100, 900));
      say(`${browser.clock.now} back in tab ${tab.id}`);
      return tabs.goBack(tab, 'back');
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
      const { id, office } = truth.target(tab.store);
      // Nobody is asked where the gate is open.
      if (!doc || !office || doc.verdict() === 'match') return;
      doc.inPage(
        () =>
          void doc.side?.goAhead(office).then(
            (answer) => {
              if (answer === 'done') doc.goneAhead = id;
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
