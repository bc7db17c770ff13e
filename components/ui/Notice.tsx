import type { ComponentChildren } from 'preact';

export type Tone = 'info' | 'ok' | 'warn' | 'danger' | 'quiet';

/** The tone is also a mark: nothing is said by colour alone. */
const MARKS: Record<Tone, string> = { info: 'i', ok: '✓', warn: '!', danger: '✕', quiet: '–' };

interface Props {
  tone: Tone;
  /** `status` is read out when there is time, `alert` at once; without one it is plain content. */
  live?: 'status' | 'alert' | undefined;
  children: ComponentChildren;
}

export function Notice({ tone, live, children }: Props) {
  return (
    <div class={`notice tone-${tone}`} {...(live ? { role: live } : {})}>
      <span class="notice-mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div class="notice-body">{children}</div>
    </div>
  );
}
