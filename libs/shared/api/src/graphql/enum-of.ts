import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enumeration of this name, from the domain's list of its values; each value stands for itself. */
export function enumOf<T extends string>(values: readonly T[], name: string, description: string): { [K in T]: K } {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  registerEnumType(members, { name, description });
  return members;
}
