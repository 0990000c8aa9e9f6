import { describe, expect, it } from 'vitest';
import type { Problem } from '@binome/shared/web';
import { uploadsAfter, type Upload, type UploadChange } from './uploads.js';

const problem = (code: Problem['code']): Problem => ({
  ...{ code, message: `refusé : ${code}`, fields: [], conflicts: [], version: null, reference: null, retryAfter: null },
});
const after = (...changes: UploadChange[]): readonly Upload[] => changes.reduce(uploadsAfter, [] as readonly Upload[]);
const added = (key: string): UploadChange => ({ kind: 'added', key, name: `${key}.pdf`, message: null });

describe('files on their way', () => {
  it('go as they are sent', () => {
    const uploads = after(
      added('a'),
      added('b'),
      { kind: 'progress', key: 'a', share: 0.5 },
      { kind: 'gone', key: 'b' },
    );
    expect(uploads).toEqual([{ key: 'a', name: 'a.pdf', share: 0.5, message: null, canRetry: false }]);
  });

  it('stay with the reason when they fail, and are sent again only when it may help', () => {
    const failed = (code: Problem['code']) =>
      after(added('a'), { kind: 'failed', key: 'a', problem: problem(code) })[0];
    expect(failed('NETWORK')).toMatchObject({ message: 'refusé : NETWORK', canRetry: true });
    expect(failed('DOCUMENT_REFUSED')).toMatchObject({ canRetry: false });
    const again = after(
      added('a'),
      { kind: 'failed', key: 'a', problem: problem('NETWORK') },
      { kind: 'progress', key: 'a', share: 0 },
    );
    expect(again[0]?.message).toBeNull();
  });
});
