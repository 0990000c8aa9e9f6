// Bytes that Windows-1252 leaves empty: no text holds them.
const NOWHERE_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The text behind bytes: UTF-8, UTF-16 when its mark says so, else Windows-1252; null when they are no text. */
export function decodedText(bytes: Buffer): string | null {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return plainText(decoded('utf-16le', bytes));
  const text = decoded('utf-8', bytes);
  if (text !== null) return plainText(text);
  if (NOWHERE_IN_1252.some((byte) => bytes.includes(byte))) return null;
  return plainText(decoded('windows-1252', bytes));
}

function decoded(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function plainText(text: string | null): string | null {
  return text?.includes('\u0000') ? null : text;
}
