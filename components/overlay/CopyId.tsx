import { useState } from 'preact/hooks';
import type { YayoiId } from '../../lib/domain/yayoi-id.ts';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';

export interface CopyIdProps {
  yayoiId: YayoiId;
  /** False when the page forbids the clipboard. */
  onCopy: (yayoiId: YayoiId) => Promise<boolean>;
}

/** Copies the Yayoi ID; where it cannot be copied, shows it to be typed. */
export function CopyId({ yayoiId, onCopy }: CopyIdProps) {
  const text = useText();
  const [copied, setCopied] = useState<boolean | undefined>();
  return (
    <div>
      <div class="row">
        <Press class="main" onPress={() => void onCopy(yayoiId).then(setCopied, () => setCopied(false))}>
          {text('stop_copy')}
        </Press>
      </div>
      <p role="status">
        {copied === true && text('stop_copied')}
        {copied === false && text('stop_copy_failed', yayoiId)}
      </p>
    </div>
  );
}
