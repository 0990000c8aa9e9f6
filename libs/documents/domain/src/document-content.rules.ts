import { documentType } from './document-type.rules.js';

/** Why a file is not attached. */
export const REFUSALS = [
  'empty',
  'too_large',
  'type_not_accepted',
  'disguised',
  'macros',
  'protected',
  'mixed',
  'incomplete',
] as const;

export interface DocumentRefusal {
  reason: (typeof REFUSALS)[number];
  /** The extension of its name. */
  extension?: string;
  /** What its bytes are, when they are known. */
  found?: string;
  /** The limit that it passes, in millions of bytes. */
  megabytes?: number;
}

/** What the list of an archive says. */
export interface ArchiveFacts {
  names: readonly string[];
  isEncrypted: boolean;
  /** `[Content_Types].xml` of an Office file, `mimetype` of an OpenDocument one. */
  declared: string;
}

/** What a file says of itself by its bytes. */
export interface FileFacts {
  extension: string;
  /** The extension that its first bytes announce; null when they announce nothing known. */
  detected: string | null;
  /** The first 1,024 bytes and the last 65,557, one letter a byte. */
  head: string;
  tail: string;
  /** Whether every byte may stand in a text. */
  isText: boolean;
  /** Null when it is no archive that can be listed. */
  archive: ArchiveFacts | null;
}

const DECLARED: Record<string, RegExp> = {
  docx: /wordprocessingml\.document\.main\+xml/,
  xlsx: /spreadsheetml\.sheet\.main\+xml/,
  pptx: /presentationml\.presentation\.main\+xml/,
  odt: /^application\/vnd\.oasis\.opendocument\.text\s*$/,
  ods: /^application\/vnd\.oasis\.opendocument\.spreadsheet\s*$/,
  odp: /^application\/vnd\.oasis\.opendocument\.presentation\s*$/,
};
const DETECTED: Record<string, string> = { pdf: 'pdf', png: 'png', jpg: 'jpg', jpeg: 'jpg' };
const MACROS = /(^|\/)vbaproject\.bin$|(^|\/)(macrosheets|activex)\/|^(basic|scripts)\//i;
const WITH_MACROS = /^(docm|dotm|xlsm|xltm|pptm|potm|ppsm)$/;
/** What readers other than ours look for at the beginning of a file, whatever its name. */
const FOREIGN_BEGINNINGS = /%PDF-|<(!doctype\s+html|html|head|body|script|iframe|svg|object|embed|\?php)[\s>]/i;
const MARKUP = /^(\u00EF\u00BB\u00BF)?\s*</;

/** Why the content of a file is refused, null when it is what its extension says and nothing else. */
export function contentRefusal(facts: FileFacts): DocumentRefusal | null {
  const { extension } = facts;
  switch (documentType(extension)?.family) {
    case 'office':
      return officeRefusal(facts);
    case 'text':
      return textRefusal(facts);
    case 'pdf':
    case 'image':
      return framedRefusal(facts);
    default:
      return { reason: 'type_not_accepted', extension };
  }
}

function officeRefusal({ extension, detected, archive, head }: FileFacts): DocumentRefusal | null {
  // A protected Office file, and one of the former formats, are the same kind of container.
  if (detected === 'cfb') return { reason: 'protected' };
  if (!head.startsWith('PK\u0003\u0004')) return disguised(extension, detected);
  if (!archive) return { reason: 'incomplete' };
  if (archive.isEncrypted) return { reason: 'protected' };
  const hasMacros = archive.names.some((name) => MACROS.test(name)) || /macroEnabled/i.test(archive.declared);
  if (hasMacros || WITH_MACROS.test(detected ?? '')) return { reason: 'macros' };
  if (!DECLARED[extension]?.test(archive.declared)) return disguised(extension, detected);
  return FOREIGN_BEGINNINGS.test(head) ? { reason: 'mixed' } : null;
}

function textRefusal({ extension, detected, isText, head }: FileFacts): DocumentRefusal | null {
  if (detected !== null || !isText) return disguised(extension, detected);
  if (MARKUP.test(head)) return disguised(extension, 'html');
  if (head.startsWith('#!')) return disguised(extension, 'sh');
  return FOREIGN_BEGINNINGS.test(head) ? { reason: 'mixed' } : null;
}

function framedRefusal({ extension, detected, head, tail }: FileFacts): DocumentRefusal | null {
  if (detected !== DETECTED[extension]) return disguised(extension, detected);
  const rest = detected === 'pdf' ? head.replace(/^%PDF-/, '') : head;
  if (FOREIGN_BEGINNINGS.test(rest) || endsAsArchive(tail)) return { reason: 'mixed' };
  if (detected === 'pdf') return pdfEnd(head, tail);
  return detected === 'png' && !tail.endsWith('IEND\u00AEB`\u0082') ? { reason: 'incomplete' } : null;
}

function pdfEnd(head: string, tail: string): DocumentRefusal | null {
  if (!head.startsWith('%PDF-')) return { reason: 'mixed' };
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) return { reason: 'incomplete' };
  return /^[\s\u0000]*$/.test(tail.slice(end + '%%EOF'.length)) ? null : { reason: 'mixed' };
}

/** An archive is read from its end: its last record says how long the remark behind it is, to the last byte of the file. */
function endsAsArchive(tail: string): boolean {
  for (
    let at = tail.lastIndexOf('PK\u0005\u0006');
    at >= 0;
    at = at > 0 ? tail.lastIndexOf('PK\u0005\u0006', at - 1) : -1
  ) {
    const remark = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21);
    if (at + 22 + remark === tail.length) return true;
  }
  return false;
}

function disguised(extension: string, detected: string | null): DocumentRefusal {
  return { reason: 'disguised', extension, ...(detected && { found: detected }) };
}
