import { formatCounted, type Option } from '@binome/shared/web';

/** What an action without a perimeter concerns. */
export const WHOLE_TERRITORY = 'Tout le territoire';

/** The name of a member authority of the territory; one that left it is called by its number. */
export function authorityWord(siren: string, authorities: readonly Option[]): string {
  return authorities.find(({ id }) => id === siren)?.label ?? `SIREN ${siren}`;
}

/** The authorities of a perimeter, by name; counted as long as the names are not read. */
export function perimeterWords(sirens: readonly string[], authorities: readonly Option[]): string {
  if (authorities.length === 0) return formatCounted(sirens.length, 'collectivité');
  return sirens
    .map((siren) => authorityWord(siren, authorities))
    .toSorted((one, other) => one.localeCompare(other, 'fr'))
    .join(', ');
}
