const UNREAD = 'script,style,template,noscript,input,select,textarea,option,svg,shohyo-guard';
/** A region longer than this is page content, not an account menu. */
const LONGEST = 600;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function standsAlone(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display !== 'inline' && display !== 'contents' && element.localName !== 'wbr';
}

/**
 * The text of a small region as a person reads it: inline pieces joined without a gap, blocks apart, what is typed
 * into fields left out. Undefined when the region is too long to be an account menu, a label or a tooltip.
 */
export function readableText(region: Element, longest = LONGEST): string | undefined {
  let text = '';
  const visit = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return text.length <= longest * 4;
    }
    if (!isElement(node) || node.matches(UNREAD)) return true;
    if (node.localName === 'br') text += '\n';
    const alone = standsAlone(node);
    if (alone) text += '\n';
    for (const child of node.childNodes) if (!visit(child)) return false;
    if (alone) text += '\n';
    return true;
  };
  if (!visit(region)) return undefined;
  const read = text.replace(/[ \t\n\u3000]+/g, ' ').trim();
  return read.length <= longest ? read : undefined;
}
