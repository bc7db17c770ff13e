import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';
import { OfficeName } from './Who.tsx';

export interface Offices {
  offices: OfficeBrief[];
  /** Further offices that were found but are not in the list. */
  more: number;
}

export interface TargetChoiceProps {
  find: (search: string) => Promise<Offices>;
  onChoose: (id: OfficeId) => void;
}

/** The offices to choose the target from. The search is sent as a form: what is typed is not heard key by key. */
export function TargetChoice({ find, onChoose }: TargetChoiceProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Offices | undefined>();
  const search = (): void =>
    void find(field.current?.value ?? '').then(setFound, () => setFound({ offices: [], more: 0 }));
  useEffect(search, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) search();
      }}
    >
      <div class="row search">
        <input
          type="search"
          ref={field}
          autocomplete="off"
          maxLength={200}
          aria-label={text('stop_search')}
          placeholder={text('stop_search')}
        />
        <button type="submit">{text('stop_search_button')}</button>
      </div>
      {found?.offices.length === 0 && <p role="status">{text('stop_none_found')}</p>}
      {found !== undefined && found.offices.length > 0 && (
        <ul class="offices">
          {found.offices.map((office) => (
            <li key={office.id}>
              <Press onPress={() => onChoose(office.id)}>
                <OfficeName office={office} /> <span class="note">{office.yayoiId}</span>
              </Press>
            </li>
          ))}
        </ul>
      )}
      {found !== undefined && found.more > 0 && <p class="note">{text('stop_more', String(found.more))}</p>}
    </form>
  );
}
