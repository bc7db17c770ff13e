import type { DemoChoice } from '../../components/demo/demo-choice.ts';
import { type GoneAhead, gateState } from '../../lib/domain/gate.ts';
import { plain } from '../../lib/domain/plain-text.ts';
import type { GoAheadAnswer, Snapshot } from '../../lib/domain/snapshot.ts';
import { decideVerdict, type Evidence } from '../../lib/domain/verdict.ts';
import { gateStands } from '../../lib/guard/where.ts';
import { hintFor } from '../../lib/hints/hint-for.ts';
import { findStep } from '../../lib/procedures/find-step.ts';
import { SAMPLES } from './sample-offices.ts';

/** The part of `PageGuard` that reads and asks is the sample's here; every rule that decides is the product's own. */
export class DemoGuard {
  choice: DemoChoice;
  private goneAhead: GoneAhead | undefined;
  private stoppedCount = 0;

  constructor(choice: DemoChoice) {
    this.choice = choice;
  }

  /** What is chosen anew; leave to go ahead is given for one document, and this is another one. */
  choose(change: Partial<DemoChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.goneAhead = undefined;
  }

  isClosed(): boolean {
    return this.snapshot().gate === 'closed';
  }

  stopped(): void {
    this.stoppedCount += 1;
  }

  /** As `PageGuard.goAhead`, but nothing is recorded. */
  goAhead(name: string): GoAheadAnswer {
    const { state, gate, decision } = this.snapshot();
    const target = state?.target;
    if (!target || plain(name) !== plain(target.name)) return 'wrong-name';
    if (gate === 'closed') this.goneAhead = { target: target.id, yayoiId: decision.yayoiId };
    return 'done';
  }

  snapshot(): Snapshot {
    const { screen, who, seen } = this.choice;
    const target = this.choice.target && SAMPLES[this.choice.target];
    const isUpload = screen === 'voucher-upload';
    // The form is filled in without signing in, so it shows nobody.
    const signedIn = isUpload && seen ? SAMPLES[who] : undefined;
    const evidence: Evidence[] = signedIn?.yayoiId ? [{ kind: 'account-label', yayoiId: signedIn.yayoiId }] : [];
    const stands = gateStands({
      host: isUpload ? 'unknown' : 'form',
      screen,
      screenGate: isUpload ? 'origin' : 'none',
      voucherOrigin: isUpload,
      importing: false,
    });
    const decision = decideVerdict({ ledger: 'ready', target }, evidence);
    const gate = gateState(stands, decision, target?.id, this.goneAhead);
    const step = findStep(screen, target?.procedure);
    return {
      contact: 'ready',
      state: {
        ledger: 'ready',
        target,
        voucherOrigin: isUpload,
        order: 0,
        taught: [],
        goingAhead: true,
        importGate: true,
        titleMark: false,
        hints: true,
        sameFileQuestion: true,
      },
      screen,
      step: step ? `${step.procedure}/${step.step}` : '',
      stands,
      gate,
      decision,
      shown: signedIn?.yayoiId,
      movedOn: false,
      signedIn: isUpload,
      whose: signedIn,
      stopped: this.stoppedCount,
      goneAhead: this.goneAhead !== undefined && gate === 'open' && decision.verdict !== 'match',
      importing: false,
      question: undefined,
      sameFile: undefined,
    };
  }

  hint() {
    const { screen, state, decision } = this.snapshot();
    const target = state?.target;
    return hintFor({ screen, procedure: target?.procedure, office: target, verdict: decision.verdict });
  }
}
