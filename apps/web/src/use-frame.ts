import type { AppFrameProps } from '@binome/shared/web';

/** What the frame shows to the person who is here. */
export function useFrame(): Omit<AppFrameProps, 'children'> {
  return { navigation: [], account: null, demonstration: true };
}
