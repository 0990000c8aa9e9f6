import { isSiret } from '@binome/action-plans/domain';
import { hasUnsafeCharacters } from '@binome/shared/domain';
import { z } from 'zod';

/** A place where an organisation works, as the public directory tells it. */
export interface Establishment {
  siret: string;
  /** Name of the organisation. */
  name: string;
  /** Postal address, null when it is not public. */
  address: string | null;
  isHeadOffice: boolean;
  /** False once it has closed. */
  isActive: boolean;
}

/** Most establishments that a search gives. */
export const FOUND_AT_MOST = 10;
const LONGEST = 300;

const place = z.object({
  siret: z.string(),
  adresse: z.string().nullish(),
  etat_administratif: z.string().nullish(),
});
const answer = z.object({
  results: z.array(
    z.object({
      nom_complet: z.string().nullish(),
      nom_raison_sociale: z.string().nullish(),
      siege: place.nullish(),
      matching_etablissements: z.array(place).nullish(),
    }),
  ),
});

/** The address of a search in « Recherche d’entreprises ». */
export function searchAddress(base: string, text: string): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}/search`);
  const asked = {
    q: text,
    page: '1',
    per_page: String(FOUND_AT_MOST),
    minimal: 'true',
    include: 'siege,matching_etablissements',
  };
  for (const [name, value] of Object.entries({ ...asked, limite_matching_etablissements: '3' }))
    url.searchParams.set(name, value);
  return url;
}

/** The establishments of an answer, head office first, each once; throws on what is no answer of the directory. */
export function establishmentsOf(body: unknown): Establishment[] {
  const { results } = answer.parse(body);
  const all = results.flatMap((company) => {
    const name = nameOf(company.nom_complet ?? company.nom_raison_sociale);
    const places = [...(company.matching_etablissements ?? []), ...(company.siege ? [company.siege] : [])];
    return places.map(({ siret, adresse, etat_administratif }) => ({
      siret,
      name,
      address: textOf(adresse),
      isHeadOffice: siret === company.siege?.siret,
      isActive: etat_administratif !== 'F',
    }));
  });
  const known = new Map(all.filter(({ siret, name }) => isSiret(siret) && name !== '').map((one) => [one.siret, one]));
  return [...known.values()].slice(0, FOUND_AT_MOST);
}

function nameOf(text: string | null | undefined): string {
  return textOf(text) ?? '';
}

// What the organisation does not let be known is marked so by the directory.
function textOf(text: string | null | undefined): string | null {
  const tidied = text?.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? '';
  return tidied === '' || /\[N(?:D|ON-DIFFUSIBLE)\]/.test(tidied) || hasUnsafeCharacters(tidied) ? null : tidied;
}
