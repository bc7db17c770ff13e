import { installGlobals } from './world/globals.ts';

installGlobals();
// Only now: the product takes the browser's API when its modules are loaded.
const { runTrial } = await import('./trial.ts');
const background = (await import('../../entrypoints/background.ts')).default as { main: () => void };

export const simulate = (seed: number, say: (line: string) => void) => runTrial(seed, background.main, say);
