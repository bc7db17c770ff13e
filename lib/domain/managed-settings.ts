import type { Settings } from './settings.ts';

/** The settings that an administrator may decide. Reminders are not among them: only the user can allow notifications. */
export const MANAGED_SETTINGS = [
  'goingAhead',
  'importGate',
  'fileNameQuestion',
  'sameFileQuestion',
  'titleMark',
  'sync',
] as const;
export type ManagedSetting = (typeof MANAGED_SETTINGS)[number];
/** What the administrator has decided; the user cannot change these. */
export type ManagedSettings = { [K in ManagedSetting]?: Settings[K] };

/** What a rolled out policy gets wrong besides its offices. The locale files have one sentence `managed_problem_<code>` for each. */
export const MANAGED_PROBLEMS = ['setting_type', 'setting_unknown', 'settings_form', 'offices_form', 'both'] as const;
export interface ManagedProblem {
  code: (typeof MANAGED_PROBLEMS)[number];
  /** Put into the sentence as `$1`. */
  values: string[];
}

/** What a setting is when the administrator has written something that cannot be read: the careful side. */
const CAREFUL: ManagedSettings = {
  goingAhead: false,
  importGate: true,
  fileNameQuestion: true,
  sameFileQuestion: true,
  sync: false,
};

/** Policy stores write yes and no in several ways: the Windows registry has numbers, a profile may have text. */
function readSwitch(raw: unknown): boolean | undefined {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return true;
  if (raw === false || raw === 0 || raw === '0' || raw === 'false') return false;
  return undefined;
}

/** Settings as a policy store gives them; a registry may have them as text. */
function readGiven(raw: unknown): object | undefined {
  if (raw === undefined) return {};
  let given: unknown = raw;
  try {
    if (typeof raw === 'string') given = JSON.parse(raw);
  } catch {
    return undefined;
  }
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
}

const isManaged = (name: string): name is ManagedSetting => MANAGED_SETTINGS.some((setting) => setting === name);

/**
 * The settings in a policy's `settings` and `strict` (going ahead regardless is off). What cannot be read counts as the
 * careful choice, and is told.
 */
export function managedSettings(policy: Readonly<Record<string, unknown>>): {
  settings: ManagedSettings;
  problems: ManagedProblem[];
} {
  const settings: ManagedSettings = {};
  const problems: ManagedProblem[] = [];
  const take = (name: ManagedSetting, said: string, raw: unknown, isOn = readSwitch(raw)): void => {
    if (isOn === undefined) problems.push({ code: 'setting_type', values: [said] });
    const value = isOn ?? CAREFUL[name];
    if (value !== undefined) settings[name] = value;
  };
  const { strict } = policy;
  const given = readGiven(policy.settings);
  if (!given) {
    problems.push({ code: 'settings_form', values: [] });
    Object.assign(settings, CAREFUL);
  }
  for (const [name, raw] of Object.entries(given ?? {})) {
    if (isManaged(name)) take(name, name, raw);
    else problems.push({ code: 'setting_unknown', values: [name] });
  }
  const isStrict = strict === undefined ? false : readSwitch(strict);
  if (isStrict !== false) take('goingAhead', 'strict', strict, isStrict && false);
  return { settings, problems };
}
