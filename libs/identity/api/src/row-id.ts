import { notFound } from '@binome/shared/domain';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the text has the shape of a row's identifier. */
export function isRowId(text: string): boolean {
  return ID.test(text);
}

/** The identifier as given; what cannot be one answers as one that does not exist. */
export function rowId(text: string, subject: string): string {
  if (!isRowId(text)) throw notFound(subject);
  return text;
}
