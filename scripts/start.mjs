// Runs on Node 20 with built-ins alone, before anything is installed: see lib/ensure-dependencies.mjs.
import { continueIn } from './lib/ensure-dependencies.mjs';

continueIn('scripts/demo/main.ts');
