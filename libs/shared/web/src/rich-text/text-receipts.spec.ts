import { describe, expect, it } from 'vitest';
import { TextReceipts } from './text-receipts.js';

const change = new Uint8Array([1]);

function receipts() {
  const asked: number[] = [];
  return { asked, receipts: new TextReceipts((number) => asked.push(number)) };
}

describe('TextReceipts', () => {
  it('forgets a change only once the server says that it keeps it', () => {
    const { asked, receipts: kept } = receipts();
    kept.add(change, 0, true);
    kept.add(change, 0, true);
    expect(asked).toEqual([1, 2]);
    kept.kept(1);
    expect(kept.waiting.map(({ number }) => number)).toEqual([2]);
    kept.kept(2);
    expect(kept.waiting).toEqual([]);
  });

  it('asks nothing for what has not left, and asks for all of it once the documents are in step', () => {
    const { asked, receipts: kept } = receipts();
    kept.add(change, 0, false);
    kept.add(change, 0, false);
    expect(asked).toEqual([]);
    kept.inStep();
    expect(asked).toEqual([2]);
  });

  it('believes no answer to what a connection that was cut was asked', () => {
    const { asked, receipts: kept } = receipts();
    kept.add(change, 0, true);
    kept.cut();
    kept.kept(1);
    expect(kept.waiting).toHaveLength(1);
    kept.inStep();
    kept.kept(1);
    expect([asked, kept.waiting]).toEqual([[1, 1], []]);
  });
});
