/** A kind of file that may be attached. */
export interface DocumentType {
  mediaType: string;
  /** How its bytes are recognised. */
  family: 'pdf' | 'image' | 'office' | 'text';
}

const office = (name: string): DocumentType => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${name}`,
  family: 'office',
});
const openDocument = (name: string): DocumentType => ({
  mediaType: `application/vnd.oasis.opendocument.${name}`,
  family: 'office',
});

/** What may be attached, by extension. Nothing that a browser runs, nothing that carries macros, no archive. */
export const DOCUMENT_TYPES: Readonly<Record<string, DocumentType>> = {
  pdf: { mediaType: 'application/pdf', family: 'pdf' },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  png: { mediaType: 'image/png', family: 'image' },
  jpg: { mediaType: 'image/jpeg', family: 'image' },
  jpeg: { mediaType: 'image/jpeg', family: 'image' },
  csv: { mediaType: 'text/csv', family: 'text' },
  txt: { mediaType: 'text/plain', family: 'text' },
};

/** The type of an extension, null when it may not be attached. */
export function documentType(extension: string): DocumentType | null {
  return Object.hasOwn(DOCUMENT_TYPES, extension) ? (DOCUMENT_TYPES[extension] ?? null) : null;
}

/** What a document is to people, whatever program wrote it. */
export const DOCUMENT_KINDS = ['pdf', 'text', 'sheet', 'slides', 'image'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The extensions of each kind. */
export const EXTENSIONS_OF: Readonly<Record<DocumentKind, readonly string[]>> = {
  pdf: ['pdf'],
  text: ['docx', 'odt', 'txt'],
  sheet: ['xlsx', 'ods', 'csv'],
  slides: ['pptx', 'odp'],
  image: ['png', 'jpg', 'jpeg'],
};
