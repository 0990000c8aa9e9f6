import { useEffect, useRef, useState, type RefObject } from 'react';

export interface OpenOnceHere {
  open: boolean;
  setOpen: (open: boolean) => void;
  trigger: RefObject<HTMLButtonElement | null>;
}

/** Opens what was just fetched, from its own button: the focus goes back there when it closes. */
export function useOpenOnceHere(): OpenOnceHere {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    trigger.current?.focus();
    // Only once the button is there can it take the focus back.
    setOpen(true);
  }, []);
  return { open, setOpen, trigger };
}
