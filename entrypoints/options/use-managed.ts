import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ManagedSectionProps } from '../../components/ledger/ManagedSection.tsx';
import type { ManagedSetting } from '../../lib/domain/managed-settings.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { text } from '../../lib/platform/text.ts';

const WORDS: Record<ManagedSetting, TextKey> = {
  goingAhead: 'options_going_ahead',
  importGate: 'options_import_gate',
  fileNameQuestion: 'options_file_name',
  sameFileQuestion: 'options_same_file',
  titleMark: 'options_title_mark',
  sync: 'managed_sync',
};

type Told = Response<'managed/read'>;

export interface ManagedState {
  /** The administrator's offices, and which of their fields are not the user's to change. */
  locked: ReadonlyMap<OfficeId, readonly string[]>;
  /** The settings that are not the user's to change. */
  settings: readonly string[];
  /** Undefined while there is nothing to show. */
  section: ManagedSectionProps | undefined;
}

const saysAnything = ({ state, offices, settings, problems, refused }: Told): boolean =>
  state === 'unreadable' || [offices, settings, problems, refused].some((list) => list.length > 0);

function sectionOf(told: Told, offices: readonly Office[], failed: (thrown: unknown) => void): ManagedSectionProps {
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  return {
    unreadable: told.state === 'unreadable',
    offices: told.offices.flatMap(({ id }) => names.get(id) ?? []),
    settings: told.settings.map(({ name, on }) =>
      text(on ? 'managed_setting_on' : 'managed_setting_off', text(WORDS[name])),
    ),
    problems: told.problems.map(({ code, values }) => text(`managed_problem_${code}`, ...values)),
    refused: told.refused.map(({ row, name = '', problems }) => ({
      row,
      name,
      reasons: problems.map((problem) => describeProblem(text, problem)),
    })),
    onForget: () => void ask('managed/forget', {}).catch(failed),
  };
}

/** What an administrator rolled out. @param offices the ledger: when it is read anew, so is this */
export function useManaged(offices: readonly Office[], failed: (thrown: unknown) => void): ManagedState {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    let gone = false;
    // What cannot be read here cannot be read there either: the page says so already.
    ask('managed/read', {}).then(
      (now) => !gone && setTold(now),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [offices]);
  return useMemo(
    () => ({
      locked: new Map(told?.offices.map(({ id, locked }) => [id, locked])),
      settings: told?.settings.map(({ name }) => name) ?? [],
      section: told && saysAnything(told) ? sectionOf(told, offices, failed) : undefined,
    }),
    [told, offices],
  );
}
