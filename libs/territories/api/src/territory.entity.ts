import type { ContourGeometry, MemberType, ProgrammePhase, Sector } from '@binome/territories/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A territoire d'industrie, known by its phase and its code. */
@Entity('territories')
export class Territory {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') phase: ProgrammePhase;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column('text', { name: 'region_codes', array: true }) regionCodes: string[];
  @Column('text', { name: 'departement_codes', array: true }) departementCodes: string[];
  @Column('integer', { nullable: true }) population: number | null;
  @Column('integer', { name: 'commune_count', nullable: true }) communeCount: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('text', { array: true }) sectors: Sector[];
  @Column('boolean', { name: 'is_demonstration' }) isDemonstration: boolean;
  /** Names, code and places without accents: what a search looks in. */
  @Column('text', { select: false }) searchable: string;
}

/** An authority that is part of a territory; its name, nature and population are those of the reference of its vintage. */
@Entity('member_authorities')
export class MemberAuthority {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text') phase: ProgrammePhase;
  @Column('text') siren: string;
  @Column('text') name: string;
  @Column('text') type: MemberType;
  @Column('text') nature: string;
  @Column('integer') vintage: number;
  @Column('integer') population: number;
}

/** The contour of a territory, as imported and simplified for the map of the country. */
@Entity('territory_contours')
export class TerritoryContour {
  @PrimaryColumn('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('jsonb') geometry: ContourGeometry;
  @Column('jsonb', { name: 'map_geometry' }) mapGeometry: ContourGeometry;
}

@Entity('regions')
export class Region {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
}

@Entity('departements')
export class Departement {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'region_code' }) regionCode: string;
}

/** The contour of a département, for the background of the map. */
@Entity('departement_contours')
export class DepartementContour {
  @PrimaryColumn('text') code: string;
  @Column('jsonb') geometry: ContourGeometry;
}
