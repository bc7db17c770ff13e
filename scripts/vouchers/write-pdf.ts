interface PdfPlan {
  pages: number;
  /** What the page tree says about the number of pages; the truth when it is missing. */
  count?: number;
  /** Nodes between the catalogue and a page. */
  levels?: number;
  /** A hybrid-reference file (ISO 32000-1, 7.5.8.4): the pages stand in an object stream that old readers do not see. */
  hybrid?: boolean;
  /** Bytes of an object that nothing points to, as an image would be. */
  filler?: number;
  /** An encryption dictionary. */
  encrypt?: string;
}

const padded = (offset: number): string => `${offset}`.padStart(10, '0');

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** The bodies of the objects, the first one being object 1, the catalogue. */
function objectsOf({ pages, count = pages, levels = 1, filler }: PdfPlan): string[] {
  const nodes = Array.from({ length: levels }, (_, at) => at + 2);
  const firstPage = levels + 2;
  const kids = Array.from({ length: pages }, (_, at) => `${firstPage + at} 0 R`).join(' ');
  const tree = nodes.map((id, at) => {
    const parent = at > 0 ? `/Parent ${id - 1} 0 R ` : '';
    return `<< /Type /Pages ${parent}/Count ${count} /Kids [${at === levels - 1 ? kids : `${id + 1} 0 R`}] >>`;
  });
  const page = `<< /Type /Page /Parent ${levels + 1} 0 R /MediaBox [0 0 200 200] >>`;
  const unused = filler === undefined ? [] : [stream('', '0'.repeat(filler))];
  return ['<< /Type /Catalog /Pages 2 0 R >>', ...tree, ...Array.from({ length: pages }, () => page), ...unused];
}

/** All objects but the catalogue in one object stream, and the stream that lists them. */
function hide(objects: string[]): { shown: Map<number, string>; list: () => string } {
  const hidden = objects.slice(1);
  const streamId = objects.length + 1;
  const index: string[] = [];
  let at = 0;
  for (const [order, body] of hidden.entries()) {
    index.push(`${order + 2} ${at}`);
    at += body.length + 1;
  }
  const header = `${index.join(' ')} `;
  const entries = `/Type /ObjStm /N ${hidden.length} /First ${header.length}`;
  const shown = new Map([
    [1, objects[0] ?? ''],
    [streamId, stream(entries, header + hidden.join('\n'))],
  ]);
  const row = (order: number): string =>
    `02${streamId.toString(16).padStart(2, '0')}${order.toString(16).padStart(2, '0')}`;
  const list = (): string => {
    const rows = `${hidden.map((_, order) => row(order)).join('')}>`;
    const size = `/Size ${streamId + 2} /Index [2 ${hidden.length}] /W [1 1 1]`;
    return stream(`/Type /XRef ${size} /Filter /ASCIIHexDecode /Root 1 0 R`, rows);
  };
  return { shown, list };
}

/** A PDF with a classic list of objects, as planned: for what no program writes. */
export function pdfOf(plan: PdfPlan): string {
  const objects = objectsOf(plan);
  const all = new Map(objects.map((body, at) => [at + 1, body]));
  const { shown, list } = plan.hybrid ? hide(objects) : { shown: all, list: () => '' };
  let text = '%PDF-1.5\n';
  const offsets = new Map<number, number>();
  for (const [id, body] of shown) {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const size = objects.length + 3;
  const listAt = text.length;
  if (plan.hybrid) text += `${size - 1} 0 obj\n${list()}\nendobj\n`;
  const at = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [id, offset] of offsets) text += `${id} 1\n${padded(offset)} 00000 n \n`;
  const more = `${plan.hybrid ? ` /XRefStm ${listAt}` : ''}${plan.encrypt ? ` /Encrypt ${plan.encrypt}` : ''}`;
  return `${text}trailer\n<< /Size ${size} /Root 1 0 R /ID [<00> <00>]${more} >>\nstartxref\n${at}\n%%EOF\n`;
}
