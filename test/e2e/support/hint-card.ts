import type { Page } from 'puppeteer-core';
import { inside } from './inside.ts';
import { until } from './until.ts';
import { stopOf, type WalkOffice, wordsOf } from './walk-stops.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

interface Card {
  procedure: string;
  heading: string;
  now: string[];
  text: string;
}

/** The hint card as it stands, folded or not. */
async function cardOf(page: Page): Promise<Card | undefined> {
  const found = await inside(page, (root) => {
    const card = root.querySelector('.step-hint');
    const text = (selector: string) => card?.querySelector(selector)?.textContent?.trim() ?? '';
    return card === null
      ? null
      : {
          procedure: text('.step-procedure'),
          heading: text('.step-heading'),
          now: [...card.querySelectorAll('.step-now')].map((one) => one.textContent ?? ''),
          text: card.textContent ?? '',
        };
  });
  return found ?? undefined;
}

export interface CardWanted {
  screen: string;
  office: WalkOffice;
  /** Offices of which nothing may stand there. */
  everyone: readonly WalkOffice[];
  /** Said besides what the screen says to everyone, in pieces. */
  says: readonly string[];
  /** Said before all else, for what the page shows at the moment; without it nothing may be. */
  now?: string | undefined;
}

/** What is not as wanted: pieces that are missing, and what does not belong there. */
function wrongWith(card: Card, { screen, office, everyone, says, now }: CardWanted): string[] {
  const stop = stopOf(screen, office);
  const text = bare(card.text);
  const first = card.now.map(bare).join();
  const others = everyone.filter(({ name }) => name !== office.name);
  const foreign = others.flatMap(({ name, yayoiId, number, token }) => [name, yayoiId, number ?? '', token ?? '']);
  return [
    ...(bare(card.procedure) === bare(wordsOf(office.procedure)) ? [] : [`procedure ${card.procedure}`]),
    ...(bare(card.heading).startsWith(bare(stop.heading)) ? [] : [`heading ${card.heading}`]),
    ...[...stop.says, ...says].filter((said) => !text.includes(bare(said))).map((said) => `lacks 「${said}」`),
    ...(now === undefined || first.includes(bare(now)) ? [] : [`lacks first 「${now}」`]),
    ...(now === undefined && first !== '' ? [`first 「${first}」`] : []),
    ...foreign.filter((value) => value !== '' && text.includes(bare(value))).map((value) => `names ${value}`),
  ];
}

/** Waits until the card says what the screen has to say to the office: heading, what differs, nothing of anyone else. */
export async function waitForCard(page: Page, wanted: CardWanted): Promise<void> {
  const ask = async (): Promise<string[]> => {
    const card = await cardOf(page);
    return card ? wrongWith(card, wanted) : ['no card'];
  };
  await until(`the hint of ${wanted.screen} for ${wanted.office.name}`, async () => (await ask()).length === 0, {
    describe: async () => `${(await ask()).join('; ')}. It says: ${(await cardOf(page))?.text}`,
  });
}
