import type { OfficeBrief } from '../../lib/domain/office.ts';
import { inkOn } from '../../lib/domain/office-look.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { useText } from '../ui/text.ts';

/** The office's colour and short mark, then its name. */
export function OfficeName({ office }: { office: OfficeBrief }) {
  return (
    <span class="office">
      <span class="mark" style={{ backgroundColor: office.color, color: inkOn(office.color) }} aria-hidden="true">
        {office.mark}
      </span>
      <span>{office.name}</span>
    </span>
  );
}

function SignedIn({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const { yayoiId, doubt } = snapshot.decision;
  if (doubt === 'disagree') return <>{text('overlay_id_disagree')}</>;
  if (!yayoiId) return <>{text(snapshot.stands || snapshot.signedIn ? 'overlay_id_unseen' : 'overlay_id_not_here')}</>;
  if (snapshot.whose) return <>{text('overlay_whose', yayoiId, snapshot.whose.name)}</>;
  return <>{snapshot.decision.verdict === 'empty' ? yayoiId : text('overlay_whose_unknown', yayoiId)}</>;
}

/** The target office beside who is signed in, and whose that Yayoi ID is. */
export function Who({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const target = snapshot.state?.target;
  return (
    <dl class="who">
      <dt>{text('overlay_target')}</dt>
      <dd>
        {target ? <OfficeName office={target} /> : text('overlay_no_target')}
        {target && <div class="note">{target.yayoiId ?? text('overlay_target_without_id', target.name)}</div>}
      </dd>
      <dt>{text('overlay_signed_in')}</dt>
      <dd>
        <SignedIn snapshot={snapshot} />
      </dd>
    </dl>
  );
}
