import type { MigrationInterface, QueryRunner } from 'typeorm';

// The zones of `timeZoneOf`, for the decisions that are already there.
const ZONES = `
UPDATE decisions decision SET time_zone = zone.name
FROM territories territory
CROSS JOIN LATERAL (SELECT coalesce(
  (SELECT place.name FROM unnest(territory.departement_codes) WITH ORDINALITY AS own (code, rank)
    JOIN (VALUES ('971', 'America/Guadeloupe'), ('972', 'America/Martinique'), ('973', 'America/Cayenne'), ('974', 'Indian/Reunion'),
      ('975', 'America/Miquelon'), ('976', 'Indian/Mayotte'), ('977', 'America/St_Barthelemy'), ('978', 'America/Marigot'),
      ('986', 'Pacific/Wallis'), ('987', 'Pacific/Tahiti'), ('988', 'Pacific/Noumea')) AS place (code, name) ON place.code = own.code
    ORDER BY own.rank LIMIT 1),
  CASE territory.region_code WHEN '01' THEN 'America/Guadeloupe' WHEN '02' THEN 'America/Martinique' WHEN '03' THEN 'America/Cayenne'
    WHEN '04' THEN 'Indian/Reunion' WHEN '06' THEN 'Indian/Mayotte' END) AS name) zone
WHERE territory.id = decision.territory_id AND zone.name IS NOT NULL`;

/** A decision counts its days where its territory lives, as a meeting does. */
export class TimeZonesOfDecisions1700001998000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE decisions ADD COLUMN time_zone text NOT NULL DEFAULT 'Europe/Paris'`);
    await queryRunner.query(ZONES);
    await queryRunner.query('ALTER TABLE decisions ALTER COLUMN time_zone DROP DEFAULT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE decisions DROP COLUMN time_zone');
  }
}
