export { DocumentConnection, DocumentType } from './document.graphql.js';
export * from './document.entity.js';
export * from './document-loaders.js';
export * from './document-owners.js';
export * from './document-queries.js';
export { DocumentScans } from './document-scans.js';
export { DocumentUploads, type MadeFile } from './document-uploads.js';
export { DocumentSweeper } from './document-sweeper.js';
export * from './documents.module.js';
