import { useRef } from 'preact/hooks';
import type { OfficeId } from '../../lib/domain/office.ts';
import type { GoAheadAnswer, Snapshot } from '../../lib/domain/snapshot.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { bannerWords } from './banner-words.ts';
import { GoAhead } from './GoAhead.tsx';
import { MisplacedHelp } from './MisplacedHelp.tsx';
import { Press } from './Press.tsx';
import { Switch, type SwitchProps } from './Switch.tsx';
import { type Offices, TargetChoice } from './TargetChoice.tsx';
import { useDialogFocus } from './use-dialog-focus.ts';
import { Who } from './Who.tsx';

export interface StopActions extends Omit<SwitchProps, 'yayoiId'> {
  findOffices: (search: string) => Promise<Offices>;
  onChooseTarget: (id: OfficeId) => void;
  onGoAhead: (name: string) => Promise<GoAheadAnswer>;
  onReload: () => void;
  onTeach: () => void;
}

export interface StopDialogProps extends StopActions {
  snapshot: Snapshot;
  /** A file was just stopped, as opposed to the user asking how to switch. */
  stopped: boolean;
  onClose: () => void;
}

const WHY: Partial<Record<Snapshot['decision']['verdict'], TextKey>> = {
  mismatch: 'stop_mismatch',
  unverified: 'stop_unverified',
  'no-target': 'stop_no_target',
};

function WaysOn(props: StopDialogProps) {
  const text = useText();
  const { snapshot } = props;
  const { verdict, doubt } = snapshot.decision;
  const target = snapshot.state?.target;
  if (snapshot.contact !== 'ready' || doubt === 'ledger-unreadable' || doubt === 'disagree' || verdict === 'stale') {
    const { what } = bannerWords(snapshot);
    return (
      <>
        {what && <p>{text(what)}</p>}
        <div class="row">
          <Press class="main" onPress={props.onReload}>
            {text('banner_reload')}
          </Press>
        </div>
      </>
    );
  }
  return (
    <>
      {doubt === 'not-seen' && (
        <section>
          <h3>{text('stop_see')}</h3>
          <p>{text('stop_see_where')}</p>
          <div class="row">
            <Press class="main" onPress={props.onShowSignOut}>
              {text('banner_show_where')}
            </Press>
          </div>
          <p>{text('stop_teach_what')}</p>
          <div class="row">
            <Press onPress={props.onTeach}>{text('stop_teach')}</Press>
          </div>
        </section>
      )}
      {verdict === 'mismatch' && target?.yayoiId && <Switch {...props} yayoiId={target.yayoiId} />}
      {verdict === 'no-target' ? (
        <section>
          <h3>{text('stop_choose_target')}</h3>
          <TargetChoice find={props.findOffices} onChoose={props.onChooseTarget} />
        </section>
      ) : (
        <details>
          <summary>{text('stop_change_target')}</summary>
          <TargetChoice find={props.findOffices} onChoose={props.onChooseTarget} />
        </details>
      )}
      {target && snapshot.state?.goingAhead && !snapshot.goneAhead && (
        <GoAhead office={target.name} onGoAhead={props.onGoAhead} />
      )}
    </>
  );
}

/** What was stopped, why, and every way on. It is not modal: the account icon behind it must stay within reach. */
export function StopDialog(props: StopDialogProps) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const { snapshot } = props;
  const { goneAhead } = snapshot;
  const open = snapshot.gate === 'open' && !goneAhead;
  const stopped = props.stopped ? 'stop_title_stopped' : 'stop_title';
  const title = goneAhead ? 'stop_title_gone_ahead' : open ? 'stop_title_open' : stopped;
  useDialogFocus(frame, title);
  const { verdict } = snapshot.decision;
  const why = verdict === 'mismatch' && snapshot.importing ? 'stop_mismatch_import' : WHY[verdict];
  return (
    <div
      ref={frame}
      popover="manual"
      class={`sg stop ${open ? 'ok' : ''}`}
      role="alertdialog"
      aria-labelledby="sg-stop-title"
      aria-describedby="sg-stop-why"
      tabIndex={-1}
      onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && props.onClose()}
    >
      <h2 id="sg-stop-title">{text(title)}</h2>
      <div id="sg-stop-why" role={open || goneAhead ? 'status' : undefined}>
        {goneAhead && <p>{text('stop_gone_ahead')}</p>}
        {props.stopped && !open && !goneAhead && <p>{text('stop_nothing_left')}</p>}
        {open ? <p>{text('stop_open')}</p> : why && !goneAhead && <p>{text(why)}</p>}
      </div>
      <Who snapshot={snapshot} />
      {!open && <WaysOn {...props} />}
      {!open && !snapshot.importing && <MisplacedHelp />}
      <div class="row">
        <Press class={open ? 'main' : ''} onPress={props.onClose}>
          {text('stop_close')}
        </Press>
      </div>
    </div>
  );
}
