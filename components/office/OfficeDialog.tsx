import { useEffect, useRef, useState } from 'preact/hooks';
import type { Office } from '../../lib/domain/office.ts';
import type { Problem } from '../../lib/domain/problem.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { OfficeForm, type OfficeFormProps } from './OfficeForm.tsx';
import type { Draft } from './office-draft.ts';
import { useOfficeDraft } from './use-office-draft.ts';

interface Props extends Pick<OfficeFormProps, 'look' | 'palette' | 'sentence' | 'brief' | 'locked' | 'onSave'> {
  /** The stored office; undefined while one is added. */
  office: Office | undefined;
  /** Another window deleted the office while this form was open. */
  gone: boolean;
  check: (draft: Draft) => Problem[];
  onClose: () => void;
}

function Unsaved({ onGoOn, onGiveUp }: { onGoOn: () => void; onGiveUp: () => void }) {
  const t = useText();
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  return (
    <Notice tone="warn" live="alert">
      <p>{t('office_form_unsaved')}</p>
      <div class="acts">
        <Button small onClick={onGoOn} buttonRef={goOn}>
          {t('office_form_go_on')}
        </Button>
        <Button small kind="danger" onClick={onGiveUp}>
          {t('office_form_give_up')}
        </Button>
      </div>
    </Notice>
  );
}

/** Adding or editing one office. What was typed is given up only when the user says so. */
export function OfficeDialog({ office, gone, check, onClose, ...rest }: Props) {
  const t = useText();
  const form = useOfficeDraft(office, check);
  const [asking, setAsking] = useState(false);
  const close = () => (form.dirty ? setAsking(true) : onClose());
  return (
    <Dialog title={office ? t('office_form_edit', office.name) : t('office_form_add')} onClose={close}>
      {gone && (
        <Notice tone="warn" live="alert">
          <p>{t('office_form_gone')}</p>
        </Notice>
      )}
      {rest.locked && (
        <Notice tone="info">
          <p>{t('managed_office_note')}</p>
        </Notice>
      )}
      <OfficeForm
        {...rest}
        form={form}
        onCancel={close}
        question={asking && <Unsaved onGoOn={() => setAsking(false)} onGiveUp={onClose} />}
      />
    </Dialog>
  );
}
