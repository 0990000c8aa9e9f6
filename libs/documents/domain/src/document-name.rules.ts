import { MAX_FILE_NAME, plainFileName, type InputProblem } from '@binome/shared/domain';

/** Longest name of a document, without its extension. */
export const MAX_NAME = MAX_FILE_NAME - 10;
const NAMELESS = 'Document';
/** Names that Windows keeps for its devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const FORBIDDEN = /["<>:*?|\\/]/;

/** A file's name cut in two: what the document is called, and its extension in lower case; safe wherever it is written. */
export function splitFileName(given: string): { name: string; extension: string } {
  const plain = plainFileName(given);
  const [, stem, extension = ''] = /^(.*?)(?:\.([a-z0-9]{1,10}))?$/i.exec(plain) ?? [];
  return { name: safeName(stem ?? ''), extension: extension.toLowerCase() };
}

function safeName(stem: string): string {
  const name = [...stem]
    .slice(0, MAX_NAME)
    .join('')
    .replace(/[. ]+$/, '');
  if (name === '') return NAMELESS;
  return DEVICES.test(name) ? `${name}_` : name;
}

/** A name typed by a person, in the one way that is stored; the extension that it may repeat is left out. */
export function tidyName(given: string, extension: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  const repeated = `.${extension}`;
  return name.toLowerCase().endsWith(repeated) ? name.slice(0, -repeated.length).trimEnd() : name;
}

/** What is wrong with a tidied name. */
export function nameProblems(name: string): InputProblem[] {
  if (name === '') return [{ field: 'name', problem: 'required' }];
  if ([...name].length > MAX_NAME) return [{ field: 'name', problem: 'too_long', data: { max: MAX_NAME } }];
  if (FORBIDDEN.test(name)) return [{ field: 'name', problem: 'forbidden_characters' }];
  if (plainFileName(name) !== name || DEVICES.test(name)) return [{ field: 'name', problem: 'unsafe_characters' }];
  return [];
}
