import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileCheck } from '../../lib/domain/file-check.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { useText } from '../ui/text.ts';
import { Banner } from './Banner.tsx';
import { type BannerAction, bannerWords, type Expects } from './banner-words.ts';
import { CheckNote, isWorthSaying } from './CheckNote.tsx';
import type { DayText } from './FileRemarks.tsx';
import { NameDialog } from './NameDialog.tsx';
import { SameFileDialog } from './SameFileDialog.tsx';
import { type StopActions, StopDialog } from './StopDialog.tsx';
import { TeachBar } from './TeachBar.tsx';

export interface OverlayActions extends Omit<StopActions, 'onTeach'> {
  /** False when the place pressed shows no single Yayoi ID. */
  teach: (until: AbortSignal) => Promise<boolean>;
  onAdopt: () => void;
  onOpenLedger: () => void;
  onEditTarget: () => void;
  onShowIcon: () => void;
  /** Puts the target's Yayoi ID into the sign-in page's field; false when there is none. */
  onFill: () => boolean;
  onAnswerQuestion: (pass: boolean) => void;
  onAnswerSameFile: (pass: boolean) => void;
  onCloseCheck: () => void;
  day: DayText;
}

export interface OverlayProps {
  snapshot: Snapshot;
  check?: FileCheck | undefined;
  /** Whose Yayoi ID this screen wants signed in (hz-09). */
  expects?: Expects | undefined;
  actions: OverlayActions;
  /** The STEP hint of this screen, where there is one. */
  children?: ComponentChildren;
}

/** Unfolded, the card would cover a narrow page. */
const isNarrow = (): boolean => matchMedia('(width < 900px)').matches;

/** Everything the extension lays over a page: the banner with the STEP hint below it, and the dialog when a file was stopped. */
export function Overlay({ snapshot, check, expects, actions, children }: OverlayProps) {
  const text = useText();
  const card = useRef<HTMLDivElement>(null);
  const [small, setSmall] = useState(isNarrow);
  const [dialog, setDialog] = useState<'stopped' | 'asked' | undefined>();
  const [teaching, setTeaching] = useState<'pressing' | 'failed' | undefined>();
  const endTeaching = useRef<AbortController | undefined>(undefined);
  const before = useRef({ stopped: 0, head: '' });
  const { tone, head } = bannerWords(snapshot, expects);

  useEffect(() => card.current?.showPopover(), []);
  useEffect(() => {
    if (snapshot.stopped > before.current.stopped)
      setDialog(snapshot.question || snapshot.sameFile ? undefined : 'stopped');
    if (head !== before.current.head && tone === 'alert' && !isNarrow()) setSmall(false);
    before.current = { stopped: snapshot.stopped, head };
  }, [snapshot.stopped, snapshot.question, snapshot.sameFile, head, tone]);

  const teach = async (): Promise<void> => {
    setDialog(undefined);
    setTeaching('pressing');
    const end = new AbortController();
    endTeaching.current = end;
    while (!(await actions.teach(end.signal).catch(() => true))) setTeaching('failed');
    setTeaching(undefined);
  };
  const act: Record<Exclude<BannerAction, 'copy' | 'fill'>, () => void> = {
    how: () => setDialog('asked'),
    choose: () => setDialog('asked'),
    adopt: actions.onAdopt,
    ledger: actions.onOpenLedger,
    edit: actions.onEditTarget,
    'show-where': actions.onShowIcon,
    reload: actions.onReload,
  };
  return (
    <>
      <section ref={card} popover="manual" class={`sg card ${small ? 'small' : ''}`} aria-label={text('overlay_label')}>
        <Banner
          snapshot={snapshot}
          expects={expects}
          small={small}
          onAction={(action) => act[action]()}
          onCopy={actions.onCopy}
          onFill={actions.onFill}
          onFold={() => setSmall(!small)}
        />
        {check && isWorthSaying(check) && <CheckNote check={check} day={actions.day} onClose={actions.onCloseCheck} />}
        {!small && children}
      </section>
      {teaching && <TeachBar failed={teaching === 'failed'} onCancel={() => endTeaching.current?.abort()} />}
      {snapshot.question && !dialog && (
        <NameDialog
          key={`name ${snapshot.stopped}`}
          question={snapshot.question}
          office={snapshot.state?.target?.name ?? ''}
          onAnswer={actions.onAnswerQuestion}
        />
      )}
      {snapshot.sameFile && !snapshot.question && !dialog && (
        <SameFileDialog
          question={snapshot.sameFile}
          office={snapshot.state?.target?.name ?? ''}
          day={actions.day}
          onAnswer={actions.onAnswerSameFile}
        />
      )}
      {dialog && (
        <StopDialog
          {...actions}
          key={snapshot.stopped}
          snapshot={snapshot}
          stopped={dialog === 'stopped'}
          onTeach={() => void teach()}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}
