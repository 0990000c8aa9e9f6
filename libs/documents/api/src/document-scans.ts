import {
  EventHandlers,
  FileStore,
  MalwareScanner,
  Queues,
  ScannerUnavailable,
  UnitOfWork,
  type ScanVerdict,
  type Tx,
} from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Document, DocumentVersion, keyOf } from './document.entity.js';
import { factsOf, record } from './document.service.js';

export const SCANS_QUEUE = 'scans';

const ACTOR = systemActor('analyse');
const ASK_AGAIN_EVERY = 60_000;
const BATCH = 200;

/** Has each version analysed; while the scanner is away the version waits, and is asked about again. */
@Injectable()
export class DocumentScans implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('scans');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(MalwareScanner) private readonly scanner: MalwareScanner,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    if (!this.scanner.isConfigured) return;
    this.queues.handle(SCANS_QUEUE, (versionId) => this.run(versionId));
    for (const name of ['document.added', 'document.versioned'] as const)
      this.handlers.on(name, 'scan-document', ({ data }) => this.queues.add(SCANS_QUEUE, data.versionId));
    const again = (): void => void this.resume().catch((error: Error) => this.logger.warn(error.message));
    this.timer = setInterval(again, ASK_AGAIN_EVERY);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Asks again for versions that wait: the scanner was away, Redis lost their job, or a worker died. */
  async resume(olderThanSeconds = 30): Promise<number> {
    const waiting = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ id: string }[]>(
        `SELECT id FROM document_versions WHERE scan = 'waiting' AND uploaded_at < now() - make_interval(secs => $1)
         ORDER BY uploaded_at LIMIT ${BATCH}`,
        [olderThanSeconds],
      ),
    );
    for (const { id } of waiting) await this.queues.add(SCANS_QUEUE, id);
    return waiting.length;
  }

  /** Analyses one version, or leaves it waiting: running twice is harmless. */
  async run(versionId: string): Promise<void> {
    const version = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.findOneBy(DocumentVersion, { id: versionId }),
    );
    if (version?.scan !== 'waiting') return;
    const verdict = await this.verdictOn(version);
    if (!verdict) return;
    await this.unitOfWork.run(ACTOR, (tx) => settle(tx, version, verdict), { origin: 'job' });
    if (verdict.finding !== null) await this.store.remove(keyOf(version));
  }

  private async verdictOn(version: DocumentVersion): Promise<ScanVerdict | null> {
    try {
      return await this.scanner.scan(await this.store.open(keyOf(version)));
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      // An outage is no failure of the job: it would be given up, and the version would wait for ever.
      this.logger.warn(`no verdict on ${version.id}: ${error.message}`);
      return null;
    }
  }
}

async function settle(tx: Tx, { id, documentId, number }: DocumentVersion, { finding }: ScanVerdict): Promise<void> {
  const scan = finding === null ? 'clean' : 'refused';
  const document = await tx.load(Document, documentId);
  const settled = await tx.manager.query<[unknown[], number]>(
    `UPDATE document_versions SET scan = $2 WHERE id = $1 AND scan = 'waiting' RETURNING id`,
    [id, scan],
  );
  if (settled[1] === 0) return;
  const facts = { ...factsOf(document), number };
  if (finding === null) await record(tx, 'document.cleared', document, facts);
  else await record(tx, 'document.refused', document, { ...facts, finding });
}
