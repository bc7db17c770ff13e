interface WithRoot {
  /** Firefox, for content scripts only. */
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ChromeDom {
  /** Chromium, for content scripts only. */
  dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null };
}

/** The shadow root of an element, also where the page has closed it; null when it has none. */
export function closedRoot(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: inFirefox } = element as WithRoot;
  if (inFirefox !== undefined) return inFirefox;
  const { dom } = (globalThis as unknown as { chrome?: ChromeDom }).chrome ?? {};
  try {
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // Only HTML elements can be asked; no other element has a shadow root.
    return null;
  }
}
