import { inkOn } from '../../lib/domain/office-look.ts';

/** The office's colour and short mark. Its name always stands beside it, so assistive technology need not hear the mark. */
export function OfficeBadge({ mark, color }: { mark: string; color: string }) {
  return (
    <span class="badge" aria-hidden="true" style={{ backgroundColor: color, color: inkOn(color) }}>
      {mark}
    </span>
  );
}
