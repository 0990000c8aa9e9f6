import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { LoaderCircle } from 'lucide-react';
import { classNames } from '../text/class-names.js';

/** `accent` is for the expected act, one a screen; `primary` for an ordinary main act. */
export type ButtonTone = 'plain' | 'primary' | 'accent' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  tone?: ButtonTone;
  small?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

export function buttonClass(tone: ButtonTone, small: boolean): string {
  return classNames('button', tone !== 'plain' && `button-${tone}`, small && 'button-small');
}

/** A button that says its act by a short verb; while pending it stays focusable and says so. */
export function Button({ tone = 'plain', small = false, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={buttonClass(tone, small)}>
      {props.isPending ? <LoaderCircle className="spinner" size={16} aria-hidden /> : icon}
      {children}
    </AriaButton>
  );
}
