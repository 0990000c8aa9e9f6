import { useState, type ComponentType } from 'react';

export interface OnDemand<Props> {
  /** The component, once somebody has asked for it and it is here. */
  Loaded: ComponentType<Props> | null;
  /** Fetches it ahead: the pointer or the focus is coming. */
  prepare: () => void;
  /** Shows it as soon as it is here. */
  show: () => void;
}

/** Keeps what opens only on demand (menus, drawers) out of the first load; the button that stands for it is there at once. */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  return {
    Loaded,
    prepare: () => void load().catch(() => undefined),
    show: () =>
      void load().then(
        (component) => setLoaded(() => component),
        () => window.location.reload(),
      ),
  };
}
