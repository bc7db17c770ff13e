import { useEffect, useState } from 'preact/hooks';
import { Toast } from '../../components/ui/Toast.tsx';
import type { BrowserKind } from '../../components/welcome/FirstSteps.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { browser } from '../../lib/platform/browser.ts';
import { OfficeEditor } from '../options/office-editor.tsx';
import { readLedger } from '../options/read-ledger.ts';
import { type Parts, useParts } from '../options/use-parts.ts';
import { useToast } from '../options/use-toast.ts';
import { useSiteAccess } from './use-site-access.ts';

interface State {
  offices: readonly Office[] | undefined;
  fault: FaultCode | undefined;
}
const NOTHING_YET: State = { offices: undefined, fault: undefined };
const PARTS: Parts<State> = [async () => ({ offices: (await readLedger()).offices })];
/** Nothing is edited here, so nothing is locked. */
const NONE_LOCKED = new Map<string, readonly string[]>();

function browserKind(): BrowserKind {
  if (import.meta.env.BROWSER === 'firefox') return 'firefox';
  return / Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
}

function usePopupKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    browser.commands?.getAll().then(
      (all) => setKey(all.find(({ name }) => name === '_execute_action')?.shortcut || undefined),
      () => undefined,
    );
  }, []);
  return key;
}

export function WelcomeApp() {
  const { state } = useParts(NOTHING_YET, PARTS);
  const access = useSiteAccess();
  const popupKey = usePopupKey();
  const { toast, closeToast, sayDone } = useToast();
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <WelcomePage
      browser={browserKind()}
      popupKey={popupKey}
      count={state.offices?.length}
      fault={state.fault}
      access={access.state}
      onAsk={access.ask}
      onAdd={() => setAdding(true)}
      onLedger={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html') })}
    >
      {adding && state.offices && (
        <OfficeEditor
          offices={state.offices}
          id={undefined}
          brief
          locked={NONE_LOCKED}
          onSaved={sayDone}
          onMissing={close}
          onClose={close}
        />
      )}
      <Toast toast={toast} onClose={closeToast} />
    </WelcomePage>
  );
}
