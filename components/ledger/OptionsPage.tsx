import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { JournalSection, type JournalSectionProps } from '../journal/JournalSection.tsx';
import { EmptyLedger } from '../office/EmptyLedger.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { AboutSection } from './AboutSection.tsx';
import { FileSection, type FileSectionProps } from './FileSection.tsx';
import { type GoAheadRecord, GoAheadSection } from './GoAheadSection.tsx';
import { HandOverSection, type HandOverSectionProps } from './HandOverSection.tsx';
import { HealthSection, type HealthSectionProps } from './HealthSection.tsx';
import { HistorySection, type HistorySectionProps } from './HistorySection.tsx';
import { LedgerSection, type LedgerSectionProps } from './LedgerSection.tsx';
import { ManagedSection, type ManagedSectionProps } from './ManagedSection.tsx';
import { SetAsideSection, type SetAsideSectionProps } from './SetAsideSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SyncSection, type SyncSectionProps } from './SyncSection.tsx';

interface Props extends Omit<LedgerSectionProps, 'count'> {
  /** How many offices the ledger has; undefined until it was read. */
  count: number | undefined;
  /** Records that cannot be read: set aside, not lost. */
  setAside: SetAsideSectionProps;
  health: HealthSectionProps;
  /** Undefined until it was read. */
  history: Omit<HistorySectionProps, 'time'> | undefined;
  fault: FaultCode | undefined;
  files: Omit<FileSectionProps, 'chooser'>;
  handOver: HandOverSectionProps;
  /** What an administrator rolled out; undefined while there is nothing to show. */
  managed: ManagedSectionProps | undefined;
  /** The settings that the administrator has decided. */
  lockedSettings: readonly string[];
  /** Undefined until it was read. */
  sync: Omit<SyncSectionProps, 'locked'> | undefined;
  /** Undefined until it was read. */
  settings: Settings | undefined;
  onSettings: (change: Partial<Settings>) => void;
  journal: JournalSectionProps;
  /** Undefined until they were read. */
  records: readonly GoAheadRecord[] | undefined;
  time: (at: number) => string;
  /** The open form and the last thing done. */
  children?: ComponentChildren;
}

export function OptionsPage({
  count,
  setAside,
  health,
  history,
  fault,
  files,
  handOver,
  managed,
  journal,
  children,
  ...rest
}: Props) {
  const t = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const isEmpty = count === 0 && setAside.records.length === 0;
  // Seen all at once: what came in above a button just when somebody presses it would move it away.
  const isRead = count !== undefined || fault !== undefined;
  return (
    <div class={isRead ? 'options' : 'options options-unread'} aria-busy={!isRead}>
      <header class="options-head">
        <h1>{t('options_title')}</h1>
        <p class="muted">{t('options_lead')}</p>
      </header>
      <main class="options-main">
        {fault && (
          <Notice tone="danger" live="alert">
            <p>{t(`fault_${fault}`)}</p>
          </Notice>
        )}
        <SetAsideSection {...setAside} />
        {managed && <ManagedSection {...managed} />}
        {isEmpty && <EmptyLedger onAdd={rest.acts.onAdd} onImport={() => chooser.current?.click()} />}
        {count !== undefined && !isEmpty && <LedgerSection {...rest} count={count} />}
        {count !== undefined && count > 0 && <HealthSection {...health} />}
        <FileSection {...files} chooser={chooser} />
        <HandOverSection {...handOver} />
        {history && <HistorySection {...history} time={rest.time} />}
        {rest.sync && <SyncSection {...rest.sync} locked={rest.lockedSettings.includes('sync')} />}
        {rest.settings && (
          <SettingsSection settings={rest.settings} locked={rest.lockedSettings} onChange={rest.onSettings} />
        )}
        <JournalSection {...journal} />
        {rest.records && <GoAheadSection records={rest.records} time={rest.time} />}
      </main>
      <AboutSection />
      {children}
    </div>
  );
}
