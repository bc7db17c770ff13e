import { useId } from 'preact/hooks';
import { useText } from '../ui/text.ts';
import { HandOverMake, type HandOverMakeProps } from './HandOverMake.tsx';
import { HandOverOpen, type HandOverOpenProps } from './HandOverOpen.tsx';

export interface HandOverSectionProps {
  make: HandOverMakeProps;
  open: HandOverOpenProps;
}

/** The ledger from one person or computer to another, encrypted. */
export function HandOverSection({ make, open }: HandOverSectionProps) {
  const t = useText();
  const title = useId();
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{t('handover_title')}</h2>
      <p class="muted">{t('handover_lead')}</p>
      <div class="handover-parts">
        <HandOverMake {...make} />
        <HandOverOpen {...open} />
      </div>
    </section>
  );
}
