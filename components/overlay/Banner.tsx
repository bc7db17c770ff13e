import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { type BannerAction, bannerWords, type Expects, type Tone } from './banner-words.ts';
import { CopyId, type CopyIdProps } from './CopyId.tsx';
import { FillId, type FillIdProps } from './FillId.tsx';
import { MailAddressNote } from './MailAddressNote.tsx';
import { Press } from './Press.tsx';
import { OfficeName, Who } from './Who.tsx';

const SIGN: Record<Tone, string> = { ok: '✓', quiet: 'i', warn: '?', alert: '!' };
const ACTION: Record<Exclude<BannerAction, 'adopt' | 'copy' | 'fill'>, TextKey> = {
  how: 'banner_how',
  choose: 'banner_choose',
  ledger: 'banner_open_ledger',
  edit: 'banner_edit_office',
  'show-where': 'banner_show_where',
  reload: 'banner_reload',
};

export interface BannerProps {
  snapshot: Snapshot;
  expects?: Expects | undefined;
  small: boolean;
  onAction: (action: Exclude<BannerAction, 'copy' | 'fill'>) => void;
  onCopy: CopyIdProps['onCopy'];
  onFill: FillIdProps['onFill'];
  onFold: () => void;
}

/** The verdict in words: a polite status when nothing is wrong, an alert when something is. */
export function Banner({ snapshot, expects, small, onAction, onCopy, onFill, onFold }: BannerProps) {
  const text = useText();
  const words = bannerWords(snapshot, expects);
  const urgent = words.tone === 'alert' || words.tone === 'warn';
  const target = snapshot.state?.target;
  const showWho = !small && words.tone !== 'quiet' && words.head !== 'banner_lost';
  return (
    <div class={`banner ${words.tone}`}>
      <span class="tone" aria-hidden="true">
        {SIGN[words.tone]}
      </span>
      <div class="say">
        <div key={urgent ? 'alert' : 'status'} role={urgent ? 'alert' : 'status'}>
          <div class="head">
            {small && target && words.tone !== 'quiet' && <OfficeName office={target} />}
            <span>{text(words.head, target?.name ?? '')}</span>
          </div>
          {!small && words.what && <div>{text(words.what)}</div>}
          {!small && words.tone === 'quiet' && target?.yayoiId && <div class="note">{target.yayoiId}</div>}
          {showWho && <Who snapshot={snapshot} />}
          {!small && <MailAddressNote snapshot={snapshot} />}
        </div>
        {!small && words.actions.length > 0 && (
          <div class="row">
            {words.actions.map((action) =>
              action === 'copy' ? (
                target?.yayoiId && <CopyId key={action} yayoiId={target.yayoiId} onCopy={onCopy} />
              ) : action === 'fill' ? (
                target?.yayoiId && <FillId key={action} yayoiId={target.yayoiId} onFill={onFill} />
              ) : (
                <Press key={action} onPress={() => onAction(action)}>
                  {action === 'adopt' ? text('banner_make_target', snapshot.whose?.name ?? '') : text(ACTION[action])}
                </Press>
              ),
            )}
          </div>
        )}
      </div>
      <Press class="fold" expanded={!small} onPress={onFold} label={text(small ? 'overlay_unfold' : 'overlay_fold')}>
        <span aria-hidden="true">{small ? '＋' : '－'}</span>
      </Press>
    </div>
  );
}
