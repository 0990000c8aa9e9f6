import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, DOCUMENT_TYPES, EXTENSIONS_OF } from './document-type.rules.js';

describe('the kinds of documents', () => {
  it('share out every extension that may be attached', () => {
    const told = DOCUMENT_KINDS.flatMap((kind) => EXTENSIONS_OF[kind]);
    expect(told.toSorted()).toEqual(Object.keys(DOCUMENT_TYPES).toSorted());
  });
});
