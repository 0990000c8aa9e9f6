import { describe, expect, it } from 'vitest';
import { DraftStorage, type Draft } from './draft-storage.js';
import { aPage, MemoryStorage } from './testing-drafts.js';

const AT = '2026-11-22T10:00:00Z';
const typed = (value: string, at = AT): Draft => ({ intent: null, fields: [{ field: 'title', value, base: 0 }], at });
const values = (drafts: readonly Draft[]) => drafts.map(({ fields }) => fields[0]?.value);

describe('work left behind', () => {
  const memory = new MemoryStorage();
  const open = new Set<string>();
  const browse = (now = AT) => {
    const page = aPage(open);
    return { page, drafts: new DraftStorage(memory, page, () => Date.parse(now)) };
  };
  const crash = ({ page }: { page: { id: string } }) => open.delete(page.id);

  it('is offered once the page that wrote it is gone, and not while it is there', async () => {
    const writer = browse();
    writer.drafts.write('form:1:lucie', 'a', typed('École'));
    const reader = browse();
    expect(await writer.drafts.leftBehind('form:1:lucie')).toEqual([]);
    expect(await reader.drafts.leftBehind('form:1:lucie')).toEqual([]);
    crash(writer);
    expect(values(await reader.drafts.leftBehind('form:1:lucie'))).toEqual(['École']);
  });

  it('is offered in every tab once its form is closed', async () => {
    const page = browse();
    page.drafts.write('form:2:lucie', 'b', typed('Navette'));
    expect(await page.drafts.leftBehind('form:2:lucie')).toEqual([]);
    page.drafts.leave('form:2:lucie', 'b');
    expect(values(await page.drafts.leftBehind('form:2:lucie'))).toEqual(['Navette']);
  });

  it('is told to its account alone, the latest first, and forgotten with it alone', async () => {
    const gone = browse();
    gone.drafts.write('form:3:karim', 'c', typed('Friche'));
    gone.drafts.write('form:4:karim', 'd', typed('Réseau', '2026-11-22T09:00:00Z'));
    crash(gone);
    const page = browse();
    expect(values(await page.drafts.leftBehindBy('karim'))).toEqual(['Friche', 'Réseau']);
    expect(values(await page.drafts.leftBehindBy('lucie'))).toEqual(['École', 'Navette']);
    page.drafts.clear('karim');
    expect(await page.drafts.leftBehindBy('karim')).toEqual([]);
    expect(await page.drafts.leftBehindBy('lucie')).toHaveLength(2);
  });

  it('is forgotten after sixty days', async () => {
    const gone = browse();
    gone.drafts.write('form:5:lucie', 'e', typed('Vieux'));
    crash(gone);
    expect(values(await browse('2027-01-21T10:00:00Z').drafts.leftBehind('form:5:lucie'))).toEqual(['Vieux']);
    expect(await browse('2027-01-22T10:00:00Z').drafts.leftBehind('form:5:lucie')).toEqual([]);
  });

  it('is nothing in a browser that keeps nothing, or something else than a draft', async () => {
    memory.setItem('binome:draft:form:6:lucie:x', '{"fields":');
    expect(await browse().drafts.leftBehind('form:6:lucie')).toEqual([]);
    const without = new DraftStorage(null, aPage());
    without.write('form:7:lucie', 'f', typed('x'));
    expect(await without.leftBehind('form:7:lucie')).toEqual([]);
  });
});
