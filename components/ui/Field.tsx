import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control inside a field must carry, so that its label, hint and errors belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface Props {
  label: string;
  /** Stands beside the label, for example that the field is required. */
  note?: string | undefined;
  hint?: string | undefined;
  errors?: readonly string[];
  /** What gives pause, but refuses nothing. */
  warning?: string | undefined;
  children: (control: ControlProps) => ComponentChildren;
}

export function Field({ label, note, hint, errors = [], warning, children }: Props) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const said = errors.length > 0 || warning !== undefined;
  const described = [said ? errorId : '', hint ? hintId : ''].filter(Boolean).join(' ');
  const control: ControlProps = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(errors.length > 0 ? { 'aria-invalid': 'true' } : {}),
  };
  return (
    <div class="field">
      <label for={id}>
        <span class="field-label">{label}</span> {note && <span class="field-note">{note}</span>}
      </label>
      {children(control)}
      <div id={errorId} aria-live="polite">
        {errors.map((error) => (
          <p class="field-error" key={error}>
            <span aria-hidden="true">▲</span>
            <span>{error}</span>
          </p>
        ))}
        {warning && (
          <p class="field-warning">
            <span aria-hidden="true">!</span>
            <span>{warning}</span>
          </p>
        )}
      </div>
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
