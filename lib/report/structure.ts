/** What of one element goes into a report: what it is and what it is called, never what somebody typed into it. */
export interface Structure {
  /** The element's name; `#text` for a piece of text between elements. */
  tag: string;
  role?: string;
  /** Of `input` and `button`. */
  type?: string;
  /** Of a heading by role. */
  level?: number;
  /** A person does not see it at the moment. */
  hidden?: true;
  /** The name it carries itself: aria-label, title, placeholder, alternative text, a button's caption. */
  label?: string;
  /** Its text, where it holds nothing but text. */
  text?: string;
  children: Structure[];
  /** Children that were left out, of very many. */
  more?: number;
}

/** A report file (docs/screen-report.md), version 1. */
export interface ScreenReport {
  format: typeof REPORT_FORMAT;
  version: typeof REPORT_VERSION;
  url: string;
  title: string;
  /** What it was taken for: the id of a screen, or `unknown`. */
  screen: string;
  tree: Structure;
}

export const REPORT_FORMAT = 'shohyo-guard-screen-report';
export const REPORT_VERSION = 1;
/** A piece of text in the tree. */
export const TEXT = '#text';
/** Deeper elements are left out, and what comes after so many children or elements. */
export const DEEPEST = 60;
export const MOST_CHILDREN = 60;
export const MOST_ELEMENTS = 3000;
