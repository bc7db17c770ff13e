import type { ComponentChildren } from 'preact';

export interface PressProps {
  onPress: () => void;
  children: ComponentChildren;
  class?: string;
  /** The name, where the children are no words. */
  label?: string | undefined;
  expanded?: boolean | undefined;
}

/** A button of the overlay. Only a real user's press counts; a page's script cannot press it (design §5). */
export function Press({ onPress, children, class: look, label, expanded }: PressProps) {
  return (
    <button
      type="button"
      class={look ?? ''}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={(event) => event.isTrusted && onPress()}
    >
      {children}
    </button>
  );
}
