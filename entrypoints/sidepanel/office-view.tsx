import { useEffect, useMemo, useState } from 'preact/hooks';
import { GuideChoice } from '../../components/checklist/GuideChoice.tsx';
import { OfficeChecklist } from '../../components/checklist/OfficeChecklist.tsx';
import { PanelFoot } from '../../components/checklist/PanelFoot.tsx';
import { PanelHead } from '../../components/checklist/PanelHead.tsx';
import { Said } from '../../components/checklist/Said.tsx';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Office, OfficeBrief } from '../../lib/domain/office.ts';
import { officeBrief } from '../../lib/domain/office-look.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import type { Progress } from '../../lib/domain/progress.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { checklistView } from './checklist-view.ts';
import { elsewhereOf, GUIDE_CHOICE_VIEW } from './guide-view.ts';
import type { Moment } from './moment.ts';
import { type Paper, paperPath } from './panel-hash.ts';
import type { useDeeds } from './use-deeds.ts';

interface Props {
  office: Office;
  progress: Progress;
  moment: Moment;
  target: OfficeBrief | undefined;
  deeds: ReturnType<ReturnType<typeof useDeeds>['deedsFor']>;
  onBackToTarget: () => void;
}

/** One office: its checklist, or the choice of its procedure. */
export function OfficeView({ office, progress, moment, target, deeds, onBackToTarget }: Props) {
  const [choosing, setChoosing] = useState(false);
  const view = useMemo(() => checklistView({ office, progress, moment, text }), [office, progress, moment]);
  const { procedure } = office;
  useEffect(() => setChoosing(false), [procedure]);
  const hasList = view !== undefined && view.all > 0;
  const choose = (next: Procedure) => void deeds.onProcedure(next);
  const print = (paper: Paper) =>
    void browser.tabs.create({ url: browser.runtime.getURL(paperPath(office.id, paper)) });
  return (
    <>
      <PanelHead
        office={officeBrief(office)}
        procedure={procedure ? PROCEDURE_WORDS[procedure] : 'panel_popup_undecided'}
        progress={hasList ? view : undefined}
        target={target}
        onBackToTarget={onBackToTarget}
      />
      {(!procedure || choosing) && (
        <GuideChoice
          choice={GUIDE_CHOICE_VIEW}
          present={procedure}
          onChoose={choose}
          onCancel={procedure ? () => setChoosing(false) : undefined}
        />
      )}
      {procedure && !hasList && (
        <Notice tone="info">
          <p>{text('guide_not_here')}</p>
          <p>
            <Said said={elsewhereOf(procedure)} />
          </p>
        </Notice>
      )}
      {hasList && <OfficeChecklist office={office.id} view={view} deeds={deeds} />}
      <PanelFoot
        canChange={procedure !== undefined && !choosing}
        hasList={hasList}
        onChange={() => setChoosing(true)}
        onPrint={print}
      />
    </>
  );
}
