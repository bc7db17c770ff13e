import type { OfficeBrief } from '../domain/office.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';

export type AskOwner = (yayoiId: YayoiId) => Promise<OfficeBrief | undefined>;

/** Whose the Yayoi IDs are that this page has shown. The page itself never holds the ledger. */
export class Owners {
  private readonly known = new Map<YayoiId, OfficeBrief | undefined>();
  private readonly ask: AskOwner;
  private readonly learnt: () => void;

  /** @param learnt called when an answer came */
  constructor(ask: AskOwner, learnt: () => void) {
    this.ask = ask;
    this.learnt = learnt;
  }

  /** Undefined while nobody has said it, and when nobody in the ledger has the ID. */
  of(yayoiId: YayoiId | undefined): OfficeBrief | undefined {
    return yayoiId && this.known.get(yayoiId);
  }

  lookUp(yayoiId: YayoiId): void {
    if (this.known.has(yayoiId)) return;
    this.known.set(yayoiId, undefined);
    this.ask(yayoiId).then(
      (office) => {
        this.known.set(yayoiId, office);
        this.learnt();
      },
      () => this.known.delete(yayoiId),
    );
  }

  /** The ledger changed: what was said may be wrong now. */
  forget(): void {
    this.known.clear();
  }
}
