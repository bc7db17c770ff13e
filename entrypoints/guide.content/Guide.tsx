import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FillForm } from '../../components/overlay/FillForm.tsx';
import { Overlay, type OverlayActions } from '../../components/overlay/Overlay.tsx';
import { StepHint } from '../../components/overlay/StepHint.tsx';
import { TextContext } from '../../components/ui/text.ts';
import type { FileCheck } from '../../lib/domain/file-check.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { FieldHelp } from '../../lib/hints/field-side.ts';
import { hintFor, readsPage } from '../../lib/hints/hint-for.ts';
import type { MountedNotes } from '../../lib/hints/mount-notes.ts';
import { pageText } from '../../lib/hints/page-lines.ts';
import { whenHidden } from '../../lib/hints/when-hidden.ts';
import { text } from '../../lib/platform/text.ts';
import { shownBy } from '../../lib/procedures/evidence.ts';

export interface GuideProps {
  snapshot: Snapshot;
  /** Of files that passed here or on an earlier page of the tab. */
  check: FileCheck | undefined;
  actions: OverlayActions;
  notes: MountedNotes;
  fields: FieldHelp;
}

/** The last snapshot that was settled: while the background is asked again, nothing on the page flickers. */
function useSettled(snapshot: Snapshot): Snapshot {
  const settled = useRef(snapshot);
  const asking = snapshot.contact === 'waiting' && snapshot.stopped === settled.current.stopped;
  if (!asking) settled.current = snapshot;
  return settled.current;
}

/** The done stages; those that the screen shows by itself as they were when it came to the office: its hint is still being read. */
function useDone({ screen, state }: Snapshot): readonly string[] | undefined {
  const done = state?.done;
  const at = `${screen} ${state?.target?.id}`;
  const came = useRef<{ at: string; done: readonly string[] | undefined }>({ at: '', done: undefined });
  if (came.current.at !== at || came.current.done === undefined) came.current = { at, done };
  const before = came.current.done;
  return useMemo(() => {
    const own = shownBy(screen);
    return done?.filter((stage) => before?.includes(stage) || !own.includes(stage));
  }, [screen, done, before]);
}

/** From what the guard knows to what the page shows: banner, STEP hint, field notes, dialog. */
export function Guide({ snapshot, check, actions, notes, fields }: GuideProps) {
  const shown = useSettled(snapshot);
  const target = shown.state?.target;
  const { verdict } = shown.decision;
  const done = useDone(shown);
  const page = readsPage(shown.screen) ? pageText(document) : '';
  const whole = useMemo(
    () =>
      hintFor({ screen: shown.screen, procedure: target?.procedure, office: target, verdict, done, read: () => page }),
    [shown.screen, target, verdict, done, page],
  );
  const hint = shown.state?.hints === false ? whenHidden(whole) : whole;
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  useEffect(() => notes.show(hint?.notes ?? []), [notes, hint]);
  useEffect(() => fields.of(shown.screen, target), [fields, shown.screen, target]);
  return (
    <TextContext.Provider value={text}>
      <Overlay snapshot={shown} check={check} expects={hint?.expects} actions={actions}>
        <FillForm key={shown.screen} count={fields.blanks()} onFill={fields.fillBlanks} />
        {hint && (
          <StepHint
            hint={hint}
            open={toggled[shown.screen] ?? !hint.quiet}
            onToggle={(open) => setToggled({ ...toggled, [shown.screen]: open })}
          />
        )}
      </Overlay>
    </TextContext.Provider>
  );
}
