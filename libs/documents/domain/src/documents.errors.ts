import type { DocumentRefusal } from './document-content.rules.js';
import type { ScanState } from './document.js';

declare module '@binome/shared/domain' {
  interface DomainErrorCodes {
    /** The file may not be attached; nothing of it was kept. */
    DOCUMENT_REFUSED: DocumentRefusal;
    /** The territory's documents would take more room than it has. */
    DOCUMENT_SPACE_FULL: { megabytes: number };
    /** The document has as many versions as one may have. */
    DOCUMENT_TOO_MANY_VERSIONS: { max: number };
    /** The version is still being analysed, or was refused by the analysis. */
    DOCUMENT_NOT_AVAILABLE: { scan: ScanState };
  }
}

export {};
