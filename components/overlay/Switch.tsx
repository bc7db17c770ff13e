import { useState } from 'preact/hooks';
import type { YayoiId } from '../../lib/domain/yayoi-id.ts';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';

export interface SwitchProps {
  yayoiId: YayoiId;
  onShowSignOut: () => void;
  /** Copies the Yayoi ID, then opens the sign-in page; false when it could not be copied, and nothing is opened. */
  onCopyAndOpen: (yayoiId: YayoiId) => Promise<boolean>;
}

/** The way to the right Yayoi ID: the site's own sign-out, then the sign-in page with the ID ready to paste. */
export function Switch({ yayoiId, onShowSignOut, onCopyAndOpen }: SwitchProps) {
  const text = useText();
  const [copied, setCopied] = useState<boolean | undefined>();
  return (
    <section>
      <h3>{text('stop_switch')}</h3>
      <ol>
        <li>
          {text('stop_switch_out')}
          <div class="row">
            <Press onPress={onShowSignOut}>{text('banner_show_where')}</Press>
          </div>
        </li>
        <li>
          {text('stop_switch_in')}
          <div class="row">
            <Press class="main" onPress={() => void onCopyAndOpen(yayoiId).then(setCopied, () => setCopied(false))}>
              {text('stop_copy_and_open')}
            </Press>
          </div>
          <p role="status">
            {copied === true && text('stop_copied')}
            {copied === false && text('stop_copy_failed', yayoiId)}
          </p>
        </li>
      </ol>
    </section>
  );
}
