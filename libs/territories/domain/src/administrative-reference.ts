/** The kinds of authority that may be a member of a territory. */
export const MEMBER_TYPES = ['epci', 'ept', 'commune'] as const;
export type MemberType = (typeof MEMBER_TYPES)[number];

/** An authority as the national reference describes it. */
export interface ReferenceAuthority {
  siren: string;
  name: string;
  type: MemberType;
  /** CA, CC, CU, METRO, EPT or COM. */
  nature: string;
  population: number;
  /** INSEE codes of its communes. */
  communeCodes: readonly string[];
  /** The département and the région where most of its communes are. */
  departementCode: string;
  regionCode: string;
}

export interface ReferenceCommune {
  code: string;
  name: string;
  siren: string;
  departementCode: string;
  regionCode: string;
}

/** The administrative geography of one year, indexed for the importer. */
export interface AdministrativeReference {
  /** Year of the reference, kept as the vintage of what is derived from it. */
  vintage: number;
  regions: ReadonlyMap<string, { code: string; name: string }>;
  departements: ReadonlyMap<string, { code: string; name: string; regionCode: string }>;
  /** EPCI, EPT and communes by SIREN. */
  authorities: ReadonlyMap<string, ReferenceAuthority>;
  communes: ReadonlyMap<string, ReferenceCommune>;
  /** Present commune of a former, delegated or associated commune, by INSEE code. */
  formerCommunes: ReadonlyMap<string, string>;
  /** SIREN of the authorities that hold a commune, the closest first: EPT, then EPCI. */
  groupingsOf: ReadonlyMap<string, readonly string[]>;
}

/** The rows of the reference as its publisher gives them. */
export interface ReferenceRows {
  regions: readonly { code: string; nom: string; zone: string }[];
  departements: readonly { code: string; nom: string; region?: string; zone: string }[];
  epci: readonly ReferenceGroupingRow[];
  ept: readonly ReferenceGroupingRow[];
  communes: readonly ReferenceCommuneRow[];
}

interface ReferenceGroupingRow {
  code: string;
  nom: string;
  type: string;
  membres: readonly { code: string; populationMunicipale?: number }[];
}

interface ReferenceCommuneRow {
  code: string;
  nom: string;
  type: string;
  zone: string;
  siren?: string;
  departement?: string;
  region?: string;
  population?: number;
  chefLieu?: string;
  commune?: string;
  anciensCodes?: readonly string[];
}

// The programme covers the régions of the mainland and the five overseas régions, no other overseas territory.
const ZONES = ['metro', 'drom'];

/** Indexes the rows of the reference of one year. */
export function referenceOf(rows: ReferenceRows, vintage: number): AdministrativeReference {
  const present = rows.communes.filter((row) => row.type === 'commune-actuelle' && ZONES.includes(row.zone));
  const communes = new Map(present.map((row) => [row.code, communeOf(row)]));
  const groupings = [
    ...rows.ept.map((row) => groupingOf(row, 'ept', communes)),
    ...rows.epci.map((row) => groupingOf(row, 'epci', communes)),
  ];
  return {
    vintage,
    regions: new Map(rows.regions.filter(inZones).map(({ code, nom }) => [code, { code, name: nom }])),
    departements: new Map(
      rows.departements
        .filter(inZones)
        .map(({ code, nom, region }) => [code, { code, name: nom, regionCode: region ?? '' }]),
    ),
    authorities: new Map(
      [...present.map(singleCommune), ...groupings].map((authority) => [authority.siren, authority]),
    ),
    communes,
    formerCommunes: formerCommunes(rows.communes, communes),
    groupingsOf: groupingsByCommune(groupings),
  };
}

function inZones(row: { zone: string }): boolean {
  return ZONES.includes(row.zone);
}

function communeOf(row: ReferenceCommuneRow): ReferenceCommune {
  return {
    code: row.code,
    name: row.nom,
    siren: row.siren ?? '',
    departementCode: row.departement ?? '',
    regionCode: row.region ?? '',
  };
}

function singleCommune(row: ReferenceCommuneRow): ReferenceAuthority {
  const { siren, name, departementCode, regionCode } = communeOf(row);
  return {
    siren,
    name,
    type: 'commune',
    nature: 'COM',
    population: row.population ?? 0,
    communeCodes: [row.code],
    departementCode,
    regionCode,
  };
}

function groupingOf(
  row: ReferenceGroupingRow,
  type: 'epci' | 'ept',
  communes: ReadonlyMap<string, ReferenceCommune>,
): ReferenceAuthority {
  const codes = row.membres.map((member) => member.code);
  const members = codes.flatMap((code) => communes.get(code) ?? []);
  return {
    siren: row.code,
    name: row.nom,
    type,
    nature: row.type,
    population: row.membres.reduce((sum, member) => sum + (member.populationMunicipale ?? 0), 0),
    communeCodes: codes,
    departementCode: mostFrequent(members.map((commune) => commune.departementCode)),
    regionCode: mostFrequent(members.map((commune) => commune.regionCode)),
  };
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function formerCommunes(
  rows: readonly ReferenceCommuneRow[],
  present: ReadonlyMap<string, ReferenceCommune>,
): Map<string, string> {
  const former = new Map<string, string>();
  for (const row of rows) {
    const into = row.chefLieu ?? row.commune ?? row.code;
    if (!present.has(into)) continue;
    for (const code of [row.code, ...(row.anciensCodes ?? [])]) if (!present.has(code)) former.set(code, into);
  }
  return former;
}

function groupingsByCommune(groupings: readonly ReferenceAuthority[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { siren, communeCodes } of groupings) {
    for (const code of communeCodes) holders.set(code, [...(holders.get(code) ?? []), siren]);
  }
  return holders;
}

/** The figures of a territory that follow from its members. */
export interface MembershipFigures {
  departementCodes: string[];
  regionCodes: string[];
  /** Région of most of the communes. */
  mainRegionCode: string | null;
  population: number;
  communeCount: number;
}

/**
 * Départements, régions, population and number of communes of a set of members, sorted by code.
 * A member counts for the département and the région where most of its communes are.
 */
export function membershipFigures(sirens: readonly string[], reference: AdministrativeReference): MembershipFigures {
  const members = sirens.flatMap((siren) => reference.authorities.get(siren) ?? []);
  const communeCodes = [...new Set(members.flatMap((member) => member.communeCodes))];
  const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))].sort();
  return {
    departementCodes: distinct(members.map((member) => member.departementCode)),
    regionCodes: distinct(members.map((member) => member.regionCode)),
    mainRegionCode:
      mostFrequent(communeCodes.flatMap((code) => reference.communes.get(code)?.regionCode ?? [])) || null,
    population: members.reduce((sum, member) => sum + member.population, 0),
    communeCount: communeCodes.length,
  };
}
