import { launch } from '../test/e2e/support/session.ts';
import { buildIfNeeded } from './demo/build-if-needed.ts';
import { chromiumIn, LANGUAGES } from './shots/in-language.ts';
import { takeAll } from './shots/scenes.ts';

/** `npm run shots`: the pictures for the stores (`.output/shots/<language>`, 1280×800) and for the documents (`docs/images/<language>`). */

await buildIfNeeded('chromium');
for (const language of LANGUAGES) {
  const session = await launch('chromium', { executablePath: chromiumIn(language) });
  try {
    await takeAll(session, language);
  } finally {
    await session.close();
  }
}
