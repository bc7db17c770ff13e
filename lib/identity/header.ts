const CONTENT =
  'main,[role="main"],article,table,[role="grid"],[role="table"],blockquote,form,footer,[role="contentinfo"]';
const HEADER = 'header,[role="banner"]';
/** CSS pixels from the top within which a site without a header element shows its account icon (site-facts: top right). */
const TOP = 120;

/** Is the element part of the page's header? Addresses anywhere else say nothing about who is signed in (design §4). */
export function inHeader(element: Element): boolean {
  if (element.closest(CONTENT)) return false;
  if (element.closest(HEADER)) return true;
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  if (!view || box.width === 0 || box.height === 0) return false;
  return box.bottom > 0 && box.bottom <= TOP && box.left >= view.innerWidth / 2;
}

/** Is the element in what the page is about, as opposed to the frame around it? */
export const inContent = (element: Element): boolean => element.closest(CONTENT) !== null;

/** Does the element hold content, so that it is no mere menu or header part? */
export function holdsContent(element: Element): boolean {
  return element.querySelector(`${CONTENT},h1,h2,input[type="file"],input[type="password"]`) !== null;
}

/** Is the element as large as page content? False where nothing is laid out. */
export function isPageSized(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  return view !== null && box.width * box.height > view.innerWidth * view.innerHeight * 0.4;
}
