import type { OfficeBrief } from '../../lib/domain/office.ts';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  office: OfficeBrief;
  group: string;
  chosen: boolean;
  pinned: boolean;
  onChoose: (office: OfficeBrief) => void;
}

/** One office to choose. The label begins with the name: that is what assistive technology says first. */
export function OfficeRadio({ office, group, chosen, pinned, onChoose }: Props) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onChoose(office);
  };
  return (
    <label class={`office-row${chosen ? ' office-chosen' : ''}`}>
      <input
        type="radio"
        name={group}
        value={office.id}
        checked={chosen}
        onChange={() => onChoose(office)}
        onKeyDown={onKeyDown}
      />
      <OfficeBadge mark={office.mark} color={office.color} />
      <span class="office-text">
        <span class="office-name">
          {office.name} {chosen && <span class="office-tag">{t('office_target')}</span>}
          {pinned && <span class="office-tag">{t('office_pinned')}</span>}
        </span>{' '}
        <span class="office-id">{office.yayoiId ?? t('office_no_yayoi_id')}</span>
      </span>
    </label>
  );
}
