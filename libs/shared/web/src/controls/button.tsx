import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { LoaderCircle } from 'lucide-react';
import { classNames } from '../text/class-names.js';

/** `accent` is for the expected act, one a screen; `primary` for an ordinary main act. */
export type ButtonTone = 'plain' | 'primary' | 'accent' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  tone?: ButtonTone;
  small?: boolean;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

export function buttonClass(tone: ButtonTone, small: boolean): string {
  return classNames('button', tone !== 'plain' && `button-${tone}`, small && 'button-small');
}

/** A button that says its act by a short verb; while pending it keeps the focus, does nothing more and says so. */
export function Button({ tone = 'plain', small = false, icon, children, isPending, ...props }: ButtonProps) {
  // The library announces a pending button by a node that outlives the button it names; ours says it inside.
  const still = isPending && { type: 'button' as const, onPress: undefined };
  return (
    <AriaButton {...props} {...still} aria-disabled={isPending || undefined} className={buttonClass(tone, small)}>
      {isPending ? <LoaderCircle className="spinner" size={16} aria-hidden /> : icon}
      {children}
      {isPending && <span className="visually-hidden">, en cours</span>}
    </AriaButton>
  );
}
