const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text sent by a client can be a row's identifier; anything else is no row. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
