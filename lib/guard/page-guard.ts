import { type GateState, type GoneAhead, gateState } from '../domain/gate.ts';
import type { PageState } from '../domain/page-state.ts';
import { plain } from '../domain/plain-text.ts';
import type { Contact, GoAheadAnswer, Snapshot } from '../domain/snapshot.ts';
import { type Decision, decideVerdict } from '../domain/verdict.ts';
import { sameYayoiId } from '../domain/yayoi-id.ts';
import { findStep } from '../procedures/find-step.ts';
import { detectScreen } from '../screens/detect.ts';
import { hostKind } from '../screens/hosts.ts';
import { screenById } from '../screens/registry.ts';
import type { GuardEdge } from './guard-edge.ts';
import type { OnItsWay } from './on-its-way.ts';
import { Owners } from './owners.ts';
import { passageOf } from './passage.ts';
import { Questions } from './questions.ts';
import { SignedIn } from './signed-in.ts';
import { gateStands, isImportScreen } from './where.ts';

/** Who is signed in on this page, is that right, and may a voucher leave: always current, always decided in memory. */
export class PageGuard {
  private readonly view: Window;
  private readonly edge: GuardEdge;
  private readonly signedIn: SignedIn;
  private readonly host: string;
  private contact: Contact = 'waiting';
  private state: PageState | undefined;
  private screen = 'unknown';
  private voucherOrigin = false;
  private decision: Decision = { verdict: 'unverified', doubt: 'not-seen' };
  private gate: GateState = 'closed';
  private stands = true;
  private goneAhead: GoneAhead | undefined;
  private stoppedCount = 0;
  private readonly owners: Owners;
  readonly questions: Questions;
  private told = '';
  private readonly late: boolean;

  /** @param late the page's scripts may have run before the guard: its gate opens only after a reload */
  constructor(view: Window, edge: GuardEdge, late = false) {
    this.late = late;
    this.view = view;
    this.edge = edge;
    this.signedIn = new SignedIn(view, edge);
    this.owners = new Owners(edge.whose, () => this.tell());
    this.questions = new Questions(edge.compare, () => this.tell());
    // about:blank, srcdoc and the like have no host; the browser runs us there only inside a page of the sites.
    this.host = view.location.hostname === '' ? 'unknown' : hostKind(view.location.hostname);
    this.decide();
  }

  /** What the background says now. Until it has said anything, and whenever it cannot, the gate stays closed where it stands. */
  learn(contact: Contact, state?: PageState): void {
    if (this.contact === 'lost') return;
    this.contact = contact;
    if (state) {
      // Thousands of names have no place in what is compared on every look.
      const { officeNames: _names, ...rest } = state;
      // A late page has no place in the order of documents; where no gate stands, that is no matter.
      this.state = this.late ? { ...rest, sessionSince: undefined } : rest;
      this.signedIn.learn(rest);
      this.questions.learn(state);
      this.voucherOrigin ||= state.voucherOrigin;
      this.owners.forget();
    }
    this.look();
  }

  /** Where the pointer or the focus rests: an account icon's tooltip belongs to it. */
  pointAt(element: Element): void {
    this.signedIn.pointAt(element);
  }

  /** Reads the page anew and decides; cheap enough for every frame in which the page changed. */
  look(): void {
    const { document, location } = this.view;
    this.screen = detectScreen(location.href, document);
    if (screenById(this.screen)?.gate === 'origin') this.voucherOrigin = true;
    this.signedIn.look(this.screen);
    this.decide();
  }

  /**
   * @param files those on their way, where they can be seen: they may raise a question on `match`
   * @param way by its id (`ways-in.ts`)
   */
  isClosed(files?: () => readonly OnItsWay[], way = ''): boolean {
    if (this.contact !== 'lost' && this.edge.isLost()) this.contact = 'lost';
    this.look();
    if (this.gate === 'closed') return true;
    if (!files || !this.stands) return false;
    const given = files();
    if (this.decision.verdict === 'match') {
      // A question is told with the file that it stopped.
      if (this.questions.raise(given)) return true;
      this.tell();
    }
    const by = { screen: this.screen, way, goneAhead: this.isAhead() };
    this.edge.passed(given, passageOf(this.decision, this.signedIn.evidence(), by), this.state?.target);
    return false;
  }

  stopped(): void {
    this.stoppedCount += 1;
    this.tell();
  }

  /** Opens the gate for this document, target and Yayoi ID after the target's name was typed (design §5). */
  async goAhead(name: string): Promise<GoAheadAnswer> {
    const target = this.state?.target;
    if (!target || plain(name) !== plain(target.name)) return 'wrong-name';
    // Nothing is in the way: a leave given now would open the gate later, when something is.
    if (this.gate === 'open') return 'done';
    const { yayoiId } = this.decision;
    if (!(await this.edge.recordGoingAhead(this.snapshot()))) return 'forbidden';
    this.goneAhead = { target: target.id, yayoiId };
    this.look();
    return 'done';
  }

  snapshot(): Snapshot {
    const { yayoiId } = this.decision;
    const asks = this.gate === 'open' && this.decision.verdict === 'match';
    const target = this.state?.target;
    const step = findStep(this.screen, target?.procedure);
    const whose = sameYayoiId(yayoiId, target?.yayoiId) ? target : this.owners.of(yayoiId);
    return {
      contact: this.contactNow(),
      state: this.state,
      screen: this.screen,
      step: step ? `${step.procedure}/${step.step}` : '',
      stands: this.stands,
      gate: this.gate,
      decision: this.decision,
      shown: this.signedIn.shown(),
      movedOn: this.signedIn.movedOn,
      signedIn: this.signedIn.somebody,
      whose,
      stopped: this.stoppedCount,
      goneAhead: this.isAhead(),
      importing: isImportScreen(this.view.location),
      ...(asks ? this.questions.now() : { question: undefined, sameFile: undefined }),
    };
  }

  private isAhead(): boolean {
    return this.goneAhead !== undefined && this.gate === 'open' && this.decision.verdict !== 'match';
  }

  private decide(): void {
    this.stands = gateStands({
      host: this.host,
      screen: this.screen,
      screenGate: screenById(this.screen)?.gate ?? 'none',
      voucherOrigin: this.voucherOrigin,
      importing: isImportScreen(this.view.location) && this.state?.importGate !== false,
    });
    const known = this.contactNow() === 'ready' ? this.state : undefined;
    this.decision = decideVerdict(known ?? { ledger: 'unreadable' }, this.signedIn.evidence());
    this.gate = gateState(this.stands, this.decision, this.state?.target?.id, this.goneAhead);
    this.tell();
    const { yayoiId } = this.decision;
    if (this.contact === 'ready' && yayoiId) this.owners.lookUp(yayoiId);
  }

  /** Where no gate stands, a page to which the guard came late is one like any other. */
  private contactNow(): Contact {
    return this.late && this.stands && this.contact !== 'lost' ? 'late' : this.contact;
  }

  private tell(): void {
    const snapshot = this.snapshot();
    const now = JSON.stringify(snapshot);
    if (now === this.told) return;
    this.told = now;
    this.edge.changed(snapshot);
  }
}
