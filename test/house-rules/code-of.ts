/** After these a `/` begins a regular expression, not a division. (`<` is left out: `</p>`.) */
const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+*%~^>-]|\breturn|\btypeof|\bcase)\s*$/;

function endOfString(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfRegExp(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) return at + 1;
  }
  return start + 1;
}

function endOfComment(text: string, start: number): number {
  const end = text.startsWith('//', start) ? text.indexOf('\n', start) : text.indexOf('*/', start) + 2;
  return end < 2 ? text.length : end;
}

/** The source without comments and, unless kept, what is in quotes (templates as a whole) and in regular expressions. */
export function codeOf(text: string, keep: { strings?: boolean; regExps?: boolean } = {}): string {
  let code = '';
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (text.startsWith('//', at) || text.startsWith('/*', at)) at = endOfComment(text, at);
    else if (char === "'" || char === '"' || char === '`') {
      const end = endOfString(text, at, char);
      code += keep.strings ? text.slice(at, end) : `${char}${char}`;
      at = end;
    } else if (char === '/' && BEFORE_REGEXP.test(code)) {
      const end = endOfRegExp(text, at);
      code += keep.regExps ? text.slice(at, end) : '/./';
      at = end;
    } else {
      code += char;
      at += 1;
    }
  }
  return code;
}
