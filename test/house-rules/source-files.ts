import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

/** One file: its path from the project's root with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

function filesUnder(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    return entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [];
  });
}

/** Every file with one of the endings under the given folders of the project. */
export function readFiles(folders: string[], endings = ['.ts', '.tsx']): SourceFile[] {
  return folders
    .flatMap((folder) => filesUnder(path.join(ROOT, folder)))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({
      path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
      text: fs.readFileSync(file, 'utf8'),
    }));
}

/** What a file imports: the specifier, resolved to a path from the root when it is one of ours. */
export function importsOf({ path: from, text }: SourceFile): string[] {
  const found = text.matchAll(
    /(?:^|[\n;])\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
  });
}
