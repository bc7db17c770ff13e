import type { ButtonHTMLAttributes, Ref } from 'preact';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'size'> & {
  kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  small?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button never submits unless it says so. */
export function Button({ kind = 'plain', small = false, buttonRef, type = 'button', ...rest }: Props) {
  const look = `button button-${kind}${small ? ' button-small' : ''}`;
  return <button {...rest} type={type} class={look} {...(buttonRef ? { ref: buttonRef } : {})} />;
}
