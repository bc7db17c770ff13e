import { useText } from '../ui/text.ts';
import { CopyId, type CopyIdProps } from './CopyId.tsx';
import { Press } from './Press.tsx';

export interface SwitchProps extends CopyIdProps {
  onShowSignOut: () => void;
  onOpenSignIn: () => void;
}

/** The way to the right Yayoi ID. It is copied first: signing out leaves this page, and this dialog with it. */
export function Switch({ yayoiId, onCopy, onShowSignOut, onOpenSignIn }: SwitchProps) {
  const text = useText();
  return (
    <section>
      <h3>{text('stop_switch')}</h3>
      <ol>
        <li>
          {text('stop_switch_copy', yayoiId)}
          <CopyId yayoiId={yayoiId} onCopy={onCopy} />
        </li>
        <li>
          {text('stop_switch_out')}
          <div class="row">
            <Press onPress={onShowSignOut}>{text('banner_show_where')}</Press>
          </div>
        </li>
        <li>
          {text('stop_switch_in')}
          <div class="row">
            <Press onPress={onOpenSignIn}>{text('stop_open_sign_in')}</Press>
          </div>
        </li>
      </ol>
    </section>
  );
}
