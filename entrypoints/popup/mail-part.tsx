import '../../components/checklist/mail.css';
import { useEffect, useState } from 'preact/hooks';
import { MailBox } from '../../components/checklist/MailBox.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import type { ProgressOf } from '../../lib/domain/progress.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { readLedger } from '../options/read-ledger.ts';
import { useToast } from '../options/use-toast.ts';
import { mailView } from '../sidepanel/mail-view.ts';
import { storeMail } from '../sidepanel/store-mail.ts';
import { whenChanged } from './when-changed.ts';

interface Props {
  targetId: OfficeId | undefined;
}

/** The side panel's box for the notification mail, in the popup: for whichever office the mail is about. */
export function MailPart({ targetId }: Props) {
  const [progress, setProgress] = useState<ProgressOf>({});
  const [offices, setOffices] = useState<readonly Office[]>([]);
  const { toast, closeToast, say } = useToast();
  const failed = (thrown: unknown) => say(text(`fault_${faultCode(thrown)}`));
  useEffect(() => {
    const read = () => {
      void ask('progress/list', {}).then((now) => setProgress(now.progress), failed);
      void readLedger().then((now) => setOffices(now.offices), failed);
    };
    read();
    return whenChanged(read);
  }, []);
  const shown = offices.find(({ id }) => id === targetId);
  return (
    <>
      <MailBox
        id="popup"
        focused
        read={(pasted, chosen) => mailView(pasted, chosen, { offices, progress, shown, text })}
        onStore={(store) => {
          const write = (id: OfficeId, change: Parameters<typeof ask<'progress/change'>>[1]['change']) =>
            ask('progress/change', { id, change });
          return storeMail(store, { progress, write, say, failed });
        }}
      />
      <Toast toast={toast} onClose={closeToast} />
    </>
  );
}
