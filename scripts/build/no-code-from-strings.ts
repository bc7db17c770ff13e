interface Unused {
  /** The end of the module's path. */
  module: string;
  /** What it says, and what it says instead; each once in the module. */
  replace: [string, string][];
}

/**
 * Paths of packages that the extension never takes and that would make code or markup out of strings. Stores warn of them, and nobody can
 * see from outside that they are not taken; so they are left out of the build.
 */
const UNUSED: Unused[] = [
  {
    // Only `dangerouslySetInnerHTML` leads here, which the lint rule and test/house-rules refuse in our own code.
    module: '/preact/dist/preact.mjs',
    replace: [['(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html)', '0']],
  },
  {
    // zod's compiled checks, which lib/domain/base-schema.ts switches off: their probe, and what would make them.
    module: '/zod/v4/core/util.js',
    replace: [['        const F = Function;\n        new F("");\n        return true;', '        return false;']],
  },
  {
    module: '/zod/v4/core/doc.js',
    replace: [
      ['const F = Function;', ''],
      ['const factory = new F(', 'const factory = String('],
    ],
  },
  {
    // PDF.js, beside its worker: a way to the global object for old browsers, and a worker without a worker.
    module: '/pdfjs-dist/legacy/build/pdf.mjs',
    replace: [
      [" || Function('return this')()", ''],
      ['await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      this.workerSrc)', '{}'],
    ],
  },
  {
    // Its decoders for pictures, which are never drawn here, would be imported by address.
    module: '/pdfjs-dist/legacy/build/pdf.worker.mjs',
    replace: [
      [" || Function('return this')()", ''],
      [
        `await import(\n    /*webpackIgnore: true*/\n    /*@vite-ignore*/\n    \`\${WasmImage.#wasmUrl}\${this._noWasmFilename}\`)`,
        '{}',
      ],
    ],
  },
];

/** `code` with the given texts replaced. Throws when one of them does not stand in it exactly once: the package has changed. */
export function replaceOnce(module: string, code: string, replace: [string, string][]): string {
  return replace.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`${module} has changed: look for "${from}" and adjust scripts/build/no-code-from-strings.ts.`);
    return text.replace(from, () => to);
  }, code);
}

/** A Vite plugin that leaves the paths of {@link UNUSED} out of the build. */
export function noCodeFromStrings() {
  return {
    name: 'no-code-from-strings',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const found = UNUSED.find(({ module }) => id.split('?')[0]?.endsWith(module));
      return found ? { code: replaceOnce(found.module, code, found.replace), map: null } : undefined;
    },
  };
}
