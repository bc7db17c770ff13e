import type { ComponentChildren } from 'preact';
import type { FaultCode } from '../../lib/domain/fault.ts';
import { AboutSection } from '../ledger/AboutSection.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { FirstSteps, type FirstStepsProps } from './FirstSteps.tsx';
import { HandySection, type HandySectionProps } from './HandySection.tsx';
import { Pictures } from './Pictures.tsx';

interface Props extends FirstStepsProps, HandySectionProps {
  /** Why the ledger could not be read. */
  fault: FaultCode | undefined;
  /** The open form and the last thing done. */
  children?: ComponentChildren;
}

/** The page after the installation: what the extension does, and all that there is to prepare. */
export function WelcomePage({ fault, children, ...rest }: Props) {
  const t = useText();
  return (
    <div class="options welcome">
      <header class="welcome-head">
        <img src="/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p class="muted">{t('welcome_lead')}</p>
        </div>
      </header>
      <main class="options-main">
        {fault && (
          <Notice tone="danger" live="alert">
            <p>{t(`fault_${fault}`)}</p>
          </Notice>
        )}
        <section class="section">
          <h2>{t('welcome_what')}</h2>
          <Pictures />
        </section>
        <FirstSteps {...rest} />
        <HandySection {...rest} />
      </main>
      <AboutSection />
      {children}
    </div>
  );
}
