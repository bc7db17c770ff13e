import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';

export interface TeachBarProps {
  /** What was pressed showed no single Yayoi ID. */
  failed: boolean;
  onCancel: () => void;
}

/** While the user shows where the page shows the Yayoi ID. It stays out of the page's way, at the bottom. */
export function TeachBar({ failed, onCancel }: TeachBarProps) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.showPopover(), []);
  return (
    <div ref={bar} popover="manual" class="sg teach" role="status">
      <p>{text('teach_now')}</p>
      {failed && <p class="error">{text('teach_failed')}</p>}
      <Press onPress={onCancel}>{text('teach_cancel')}</Press>
    </div>
  );
}
