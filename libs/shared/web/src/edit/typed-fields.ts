import { fieldsOverlap, isPartOf } from '@binome/shared/domain';
import type { DraftField } from './draft-storage.js';

/** Ready to leave; refused by the server and kept on screen until it is changed; or held back until the rest of its line is there. */
type FieldState = 'ready' | 'rejected' | 'held';

/** What was typed and is in no intent, by field, in the order it was typed. */
export class TypedFields {
  private readonly fields = new Map<string, DraftField & { state: FieldState }>();

  get size(): number {
    return this.fields.size;
  }

  get hasReady(): boolean {
    return this.those('ready').length > 0;
  }

  get hasRejected(): boolean {
    return this.those('rejected').length > 0;
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /** Takes a value in the place of what was typed there, parts of it included; what waits keeps the version that it started from. */
  put({ field, value, base }: DraftField, state: FieldState = 'ready'): void {
    const inside = [...this.fields.values()].filter((known) => isPartOf(known.field, field));
    const bases = inside.filter((known) => known.state === 'ready').map((known) => known.base);
    for (const known of inside) if (known.field !== field) this.fields.delete(known.field);
    this.fields.set(field, { field, value, base: bases.length > 0 ? Math.min(...bases) : base, state });
  }

  forget(field: string): void {
    for (const name of [...this.fields.keys()]) if (isPartOf(name, field)) this.fields.delete(name);
  }

  /** What was refused is tried again. */
  readyAgain(): void {
    for (const known of this.those('rejected')) known.state = 'ready';
  }

  /** The oldest changes that start from the same version leave together. */
  takeTogether(): { version: number; fields: Record<string, unknown> } | null {
    const ready = this.those('ready');
    const [first] = ready;
    if (!first) return null;
    const together = ready.filter(({ base }) => base === first.base);
    for (const { field } of together) this.fields.delete(field);
    return { version: first.base, fields: Object.fromEntries(together.map(({ field, value }) => [field, value])) };
  }

  /** Takes out what touches a field. */
  takeTouching(field: string): Record<string, unknown> {
    const touching = [...this.fields.values()].filter((known) => fieldsOverlap(known.field, field));
    for (const known of touching) this.fields.delete(known.field);
    return Object.fromEntries(touching.map((known) => [known.field, known.value]));
  }

  /** What was typed on a field after its value left starts from the version that this value made. */
  startFrom(version: number, sent: readonly string[]): void {
    for (const known of this.fields.values())
      if (sent.some((field) => fieldsOverlap(field, known.field))) known.base = version;
  }

  drafts(): DraftField[] {
    return [...this.fields.values()].map(({ field, value, base, state }) => ({
      field,
      value,
      base,
      ...(state === 'held' && { held: true as const }),
    }));
  }

  private those(state: FieldState) {
    return [...this.fields.values()].filter((known) => known.state === state);
  }
}
