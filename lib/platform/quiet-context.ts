/**
 * Stands in for WXT's content-script context, which announces the extension to the page by events and messages and lets
 * the page end the script by sending the same event. Nothing here needs it; wxt.config.ts puts this in its place.
 */
export class ContentScriptContext {}
