import { isSpaceFull, type SpaceUsed } from '@binome/documents/domain';
import { CONFIG, type Config, type Tx } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';

const USED = `
SELECT coalesce(sum(version.size) FILTER (WHERE document.removed_at IS NULL), 0)::float8 AS live,
  coalesce(sum(version.size) FILTER (WHERE document.removed_at IS NOT NULL), 0)::float8 AS removed
FROM document_versions version JOIN documents document ON document.id = version.document_id
WHERE version.territory_id = $1 AND version.scan <> 'refused' AND document.erased_at IS NULL`;

/** The room that the documents of a territory take, and may take. */
@Injectable()
export class DocumentSpace {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** DOCUMENT_SPACE_FULL when so many bytes more do not fit. Two people who add at once are counted one after the other. */
  async refuseOverflow(tx: Tx, territoryId: string, added: number): Promise<void> {
    const quota = this.config.documentQuotaBytes;
    await tx.manager.query('SELECT pg_advisory_xact_lock(727006, hashtext($1))', [territoryId]);
    const [used] = await tx.manager.query<SpaceUsed[]>(USED, [territoryId]);
    if (used && isSpaceFull(used, added, quota))
      throw new DomainError('DOCUMENT_SPACE_FULL', { megabytes: Math.round(quota / 1_000_000) });
  }

  /** The bytes of a removed document, which weigh again when it comes back. */
  async refuseReturn(tx: Tx, document: { id: string; territoryId: string }): Promise<void> {
    const [size] = await tx.manager.query<{ bytes: number }[]>(
      `SELECT coalesce(sum(size), 0)::float8 AS bytes FROM document_versions WHERE document_id = $1 AND scan <> 'refused'`,
      [document.id],
    );
    await this.refuseOverflow(tx, document.territoryId, size?.bytes ?? 0);
  }
}
