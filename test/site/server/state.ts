import { randomUUID } from 'node:crypto';
import { type Account, type Issued, predefinedAccounts, predefinedIssued } from '../accounts.ts';
import type { Dom, IdShown, View } from '../model/page.ts';

/** One file that reached the server, and whose it became. */
export interface Upload {
  /** Milliseconds since 1970. */
  at: number;
  host: string;
  path: string;
  /** Of the session that sent it: the group it is stored in is this ID's. */
  yayoiId: string;
  businessGroup: string | undefined;
  fileName: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** What the page says the file came in by: input, drop, paste, form, xhr, beacon … */
  way: string;
}
export interface RequestSeen {
  at: number;
  method: string;
  host: string;
  path: string;
}
export interface Mail {
  to: string;
  subject: string;
  body: string;
}
export interface Session {
  id: string;
  yayoiId: string | undefined;
  /** By page path: what this browser entered before, and (once) what was wrong with it. */
  kept: Map<string, Record<string, string>>;
  flash: Map<string, Partial<View>>;
  /** The page of an accounting firm's request that was asked for before the group was there to show it. */
  wanted: string | undefined;
  pending: { mail: string; password: string; name: string; code: string; until: number; resent: number } | undefined;
}
/** How the site behaves for browsers that did not choose by query or cookie. */
export interface Settings {
  dom: Dom;
  idShown: IdShown;
  /** Milliseconds until a single-page application shows a page. */
  delay: number;
  maintenance: boolean;
}
export const DEFAULTS: Settings = { dom: 'server', idShown: 'tooltip', delay: 150, maintenance: false };

/** Everything the site knows; `reset` puts it back to the start without changing the arrays' identity. */
export class SiteState {
  readonly uploads: Upload[] = [];
  readonly requests: RequestSeen[] = [];
  readonly mails: Mail[] = [];
  readonly sessions = new Map<string, Session>();
  readonly settings: Settings = { ...DEFAULTS };
  accounts = new Map<string, Account>();
  issued: Issued[] = [];
  nextNumber = 7100001;

  constructor() {
    this.reset();
  }

  reset(): void {
    for (const record of [this.uploads, this.requests, this.mails]) record.length = 0;
    this.sessions.clear();
    Object.assign(this.settings, DEFAULTS);
    this.accounts = new Map(predefinedAccounts().map((account) => [account.yayoiId, account]));
    this.issued = predefinedIssued();
    this.nextNumber = 7100001;
  }

  session(id: string | undefined): Session {
    const known = id ? this.sessions.get(id) : undefined;
    if (known) return known;
    const made: Session = {
      id: randomUUID(),
      yayoiId: undefined,
      kept: new Map(),
      flash: new Map(),
      wanted: undefined,
      pending: undefined,
    };
    this.sessions.set(made.id, made);
    return made;
  }

  account(session: Session): Account | undefined {
    return session.yayoiId === undefined ? undefined : this.accounts.get(session.yayoiId);
  }
}
