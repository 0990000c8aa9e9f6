import { describe, expect, it } from 'vitest';
import { withoutSentence } from './schema-sentences.ts';

describe('the doc sentences of a schema', () => {
  it('are asked of types, fields, values and arguments, save an argument whose input type has one', () => {
    const schema = `
      type Query { plan("Which" id: ID!, year: Int): Plan }
      """A plan"""
      type Plan { "Its year" year: Int title: String }
      """Saves"""
      input SaveInput { "Its name" name: String version: Int }
      input BareInput { "Its name" name: String }
      type Mutation { "Saves" save(input: SaveInput!): Plan }
      enum Bare { a "Said" b }`;
    expect(withoutSentence(schema)).toEqual([
      'Query.plan',
      'Query.plan(year)',
      'Plan.title',
      'SaveInput.version',
      'BareInput',
      'Bare',
      'Bare.a',
    ]);
  });
});
