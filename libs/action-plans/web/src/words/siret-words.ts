import { NO_BREAK_SPACE } from '@binome/shared/web';

/** A SIRET as it is read: the nine digits of the organisation by three, then the five of the establishment. */
export function writeSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, ['$1', '$2', '$3', '$4'].join(NO_BREAK_SPACE));
}
