import type { ComponentChildren } from 'preact';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { SiteAccess, type SiteAccessState } from '../welcome/SiteAccess.tsx';
import { ContainerNote, type ContainerState } from './ContainerNote.tsx';
import { EmptyLedger } from './EmptyLedger.tsx';
import { MailSection } from './MailSection.tsx';
import type { NextAction } from './next-action.ts';
import { OfficePicker } from './OfficePicker.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TargetCard } from './TargetCard.tsx';
import type { Hits, TabStatus } from './tab-status.ts';

export interface PopupProps {
  /** How many offices the ledger has; undefined until it was read. */
  count: number | undefined;
  /** Records of the ledger that could not be read. */
  unreadable: number;
  /** Why the ledger or the tab could not be read. */
  fault: FaultCode | undefined;
  /** Whether there is a guard in the sites' pages at all; undefined until it was read. */
  access: SiteAccessState | undefined;
  onAskAccess: () => void;
  target: OfficeBrief | undefined;
  status: TabStatus;
  /** What the target's procedure asks for next; undefined until it was read. */
  next: NextAction | undefined;
  /** The checklist could not be opened beside the page. */
  panelRefused: boolean;
  /** Undefined until the first were read. */
  hits: Hits | undefined;
  pinned: ReadonlySet<OfficeId>;
  onSearch: (words: string) => void;
  onChooseFirst: (words: string) => void;
  onPin: (id: OfficeId, pinned: boolean) => void;
  /** Reading a notification mail, in the place of the offices; `part` is what does it, once it is loaded. */
  mail: { open: boolean; part: ComponentChildren; toggle: () => void };
  onChoose: (office: OfficeBrief) => void;
  onPanel: () => void;
  onCopy: () => Promise<boolean>;
  onSignIn: () => void;
  onEdit: (id: OfficeId) => void;
  onAdd: () => void;
  onLedger: () => void;
  /** Undefined in browsers without containers. */
  container?: ContainerState | undefined;
  onAskContainers?: () => void;
}

export function PopupPage(props: PopupProps) {
  const t = useText();
  const { count, target, status, mail } = props;
  const offered = !target && status.kind === 'judged' ? status.whose : undefined;
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>{t('app_name')}</h1>
        <span class="popup-ways">
          {count !== 0 && (
            <Button small kind="quiet" aria-expanded={mail.open} onClick={mail.toggle}>
              {t('popup_read_mail')}
            </Button>
          )}
          <Button small kind="quiet" onClick={props.onLedger}>
            {t('popup_open_ledger')}
          </Button>
        </span>
      </header>
      {props.fault && (
        <Notice tone="danger" live="alert">
          <p>{t(`fault_${props.fault}`)}</p>
        </Notice>
      )}
      {props.access && <SiteAccess state={props.access} onAsk={props.onAskAccess} />}
      {count !== undefined && count > 0 && <StatusLine target={target} status={status} />}
      {props.unreadable > 0 && (
        <Notice tone="warn">
          <p>{t('popup_unreadable', String(props.unreadable))}</p>
        </Notice>
      )}
      {offered && (
        <Button kind="primary" onClick={() => props.onChoose(offered)}>
          {t('popup_choose_signed_in', offered.name)}
        </Button>
      )}
      {target && (
        <TargetCard
          key={target.id}
          office={target}
          next={props.next}
          onPanel={props.onPanel}
          onCopy={props.onCopy}
          onSignIn={props.onSignIn}
          onEdit={() => props.onEdit(target.id)}
          pinned={props.pinned.has(target.id)}
          onPin={(pinned) => props.onPin(target.id, pinned)}
        />
      )}
      {props.panelRefused && (
        <Notice tone="warn" live="alert">
          <p>{t('panel_open_failed')}</p>
        </Notice>
      )}
      {count === 0 && props.unreadable === 0 && <EmptyLedger onAdd={props.onAdd} onImport={props.onLedger} />}
      {target && props.container && <ContainerNote state={props.container} onAsk={() => props.onAskContainers?.()} />}
      {count !== 0 && mail.open && <MailSection onBack={mail.toggle}>{mail.part}</MailSection>}
      {count !== 0 && !mail.open && (
        <OfficePicker
          targetId={target?.id}
          hits={props.hits}
          pinned={props.pinned}
          onSearch={props.onSearch}
          onChoose={props.onChoose}
          onChooseFirst={props.onChooseFirst}
        />
      )}
    </main>
  );
}
