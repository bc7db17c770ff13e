import fc from 'fast-check';

/**
 * The same code gives the same result, so that a red run says something about the change. `PROPERTY_SEED` looks elsewhere;
 * a property that fails prints its seed and path.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_129) });

export { fc };
