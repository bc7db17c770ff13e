/** What the user decides in the options. */
export interface Settings {
  /** Whether someone may go ahead at a closed gate by typing the target's name (design §5). */
  goingAhead: boolean;
  /** Whether the gate stands on the import screens of smart.yayoi-kk.co.jp as well (design §5). */
  importGate: boolean;
  /** Whether a file name with another office's name in it raises a question. */
  fileNameQuestion: boolean;
  /** Whether a file that went to another office before raises a question. */
  sameFileQuestion: boolean;
  /** Whether the target's mark stands before the title of the tab. */
  titleMark: boolean;
  /** Whether the STEP hints and the notes beside fields are shown; what matters at the moment shows all the same. */
  hints: boolean;
  /** Whether the browser shows a notification when a number should have come (optional permission). */
  reminders: boolean;
  /** Whether the offices are synced between the user's machines by the browser. */
  sync: boolean;
}

/** Settings to write; those that are not given stay as they are. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined };
