import { Global, Module } from '@nestjs/common';
import { DocumentAccess } from './document-access.js';
import { Document, DocumentVersion } from './document.entity.js';
import { DocumentLoaders } from './document-loaders.js';
import { DocumentOwners } from './document-owners.js';
import { DocumentQueries } from './document-queries.js';
import { DocumentResolver, DocumentVersionResolver } from './document.resolver.js';
import { DocumentScans } from './document-scans.js';
import { DocumentService } from './document.service.js';
import { DocumentSpace } from './document-space.js';
import { DocumentSweeper } from './document-sweeper.js';
import { DocumentTransfers } from './document-transfers.js';
import { DocumentUploads } from './document-uploads.js';
import { DocumentsController } from './documents.controller.js';

/** Entities of this topic. */
export const documentEntities = [Document, DocumentVersion];

/** Documents attached to rows of the topics above, which say who does what with them. */
@Global()
@Module({
  controllers: [DocumentsController],
  providers: [
    DocumentOwners,
    DocumentAccess,
    DocumentSpace,
    DocumentService,
    DocumentQueries,
    DocumentLoaders,
    DocumentTransfers,
    DocumentUploads,
    DocumentScans,
    DocumentSweeper,
    DocumentResolver,
    DocumentVersionResolver,
  ],
  exports: [DocumentOwners, DocumentQueries, DocumentLoaders, DocumentTransfers],
})
export class DocumentsModule {}
