import type { GuideCase, GuideChoiceView, SaidView } from '../../components/checklist/checklist-view.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { CATALOGUE } from '../../lib/procedures/catalogue.ts';
import { type Line, sentenceOf } from '../../lib/procedures/define-stage.ts';
import { GUIDE_CHOICE } from '../../lib/procedures/guide-choice.ts';

function said(line: Line): SaidView {
  const { text, link } = sentenceOf(line);
  return link ? { key: text, values: [], link } : { key: text, values: [] };
}

const caseView = ({ procedure, say }: { procedure: Procedure; say: Line }): GuideCase => ({
  procedure,
  name: CATALOGUE[procedure].name,
  say: said(say),
});

/** The choice of the guide, ready to show. */
export const GUIDE_CHOICE_VIEW: GuideChoiceView = {
  before: GUIDE_CHOICE.before.map(said),
  questions: GUIDE_CHOICE.questions,
  caseOf: (accountingLink, networkProduct) => {
    const found = GUIDE_CHOICE.cases.find(
      (one) => one.accountingLink === accountingLink && one.networkProduct === networkProduct,
    );
    return found && caseView(found);
  },
  firm: caseView(GUIDE_CHOICE.firm),
  later: said(GUIDE_CHOICE.later),
};

/** Where a procedure without a guide here leads to. */
export const elsewhereOf = (procedure: Procedure): SaidView => said(CATALOGUE[procedure].outside);
