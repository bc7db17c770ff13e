import { useState } from 'preact/hooks';
import type { YayoiId } from '../../lib/domain/yayoi-id.ts';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';

export interface FillIdProps {
  yayoiId: YayoiId;
  /** False when the page has no field for it now. */
  onFill: () => boolean;
}

/** Puts the target's Yayoi ID into the sign-in page's field; the user sends it. */
export function FillId({ yayoiId, onFill }: FillIdProps) {
  const text = useText();
  const [filled, setFilled] = useState<boolean | undefined>();
  return (
    <div>
      <div class="row">
        <Press class="main" onPress={() => setFilled(onFill())}>
          {text('banner_fill')}
        </Press>
      </div>
      <p role="status">
        {filled === true && text('banner_filled')}
        {filled === false && text('banner_fill_failed', yayoiId)}
      </p>
    </div>
  );
}
