import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { buttonClass, type ButtonTone } from './button.js';

export interface LinkButtonProps extends Omit<LinkProps, 'className' | 'style' | 'children'> {
  tone?: ButtonTone;
  small?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere, it does not act. */
export function LinkButton({ tone = 'plain', small = false, icon, children, ...props }: LinkButtonProps) {
  return (
    <Link {...props} className={buttonClass(tone, small)}>
      {icon}
      {children}
    </Link>
  );
}
