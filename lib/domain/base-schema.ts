import { z } from 'zod';

// Before the first schema: zod otherwise tries whether it may compile code, and the extension's CSP logs the try as an error.
z.config({ jitless: true });

/** zod, set up for the extension's pages. Schemas take it from here, never from the package. */
export { z };
