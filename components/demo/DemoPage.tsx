import type { Text, TextKey } from '../../lib/domain/text-key.ts';
import { Notice, type Tone } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { DemoControls, type DemoControlsProps } from './DemoControls.tsx';
import type { DemoResult } from './demo-choice.ts';
import { MockForm } from './MockForm.tsx';
import { MockUpload, type MockUploadProps } from './MockUpload.tsx';

interface Props extends DemoControlsProps, MockUploadProps {
  result: DemoResult;
}

const TONES: Record<DemoResult['kind'], Tone> = { none: 'quiet', stopped: 'danger', passed: 'ok' };
const OFFICE: Record<'a' | 'b', TextKey> = { a: 'demo_office_a', b: 'demo_office_b' };

function resultWords(result: DemoResult, t: Text): string {
  if (result.kind === 'passed') return t('demo_result_passed', result.file, t(OFFICE[result.into]));
  return t(result.kind === 'stopped' ? 'demo_result_stopped' : 'demo_result_none');
}

/** The product on a made-up page with made-up offices, for somebody who has not signed in anywhere. */
export function DemoPage({ result, choice, account, onAccount, onFiles, ...controls }: Props) {
  const t = useText();
  const isUpload = choice.screen === 'voucher-upload';
  return (
    <div class="options demo">
      <header class="options-head">
        <h1>{t('demo_title')}</h1>
        <p class="muted">{t('demo_lead')}</p>
      </header>
      <main class="options-main">
        <Notice tone="info">
          <p>{t('demo_note')}</p>
        </Notice>
        <DemoControls choice={choice} {...controls} />
        {isUpload && (
          <Notice tone={TONES[result.kind]} live="status">
            <p>{resultWords(result, t)}</p>
          </Notice>
        )}
        <section class="mock" aria-label={t('demo_mock')}>
          <p class="mock-ribbon" aria-hidden="true">
            {t('demo_mock')}
          </p>
          {isUpload ? <MockUpload account={account} onAccount={onAccount} onFiles={onFiles} /> : <MockForm />}
        </section>
      </main>
    </div>
  );
}
