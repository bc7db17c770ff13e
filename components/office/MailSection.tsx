import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  onBack: () => void;
  /** The box for the mail; absent until it was loaded. */
  children: ComponentChildren;
}

/** In the place of the list of offices: a notification mail is read. */
export function MailSection({ onBack, children }: Props) {
  const t = useText();
  const heading = useId();
  return (
    <section class="popup-mail" aria-labelledby={heading}>
      <div class="popup-mail-head">
        <h2 id={heading}>{t('popup_mail_title')}</h2>
        <Button small onClick={onBack}>
          {t('popup_mail_back')}
        </Button>
      </div>
      <div class="popup-mail-body">{children}</div>
    </section>
  );
}
