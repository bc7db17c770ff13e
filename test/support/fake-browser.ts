import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for `webextension-polyfill` in unit tests. */
export default fakeBrowser;
