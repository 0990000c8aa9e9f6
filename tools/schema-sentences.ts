import { parse, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

/** What of a printed schema has no doc sentence: types, their fields and values, and the arguments that are no described input. */
export function withoutSentence(schema: string): string[] {
  const { definitions } = parse(schema);
  const inputs = new Set(definitions.flatMap((one) => (one.kind === 'InputObjectTypeDefinition' ? [one.name.value] : [])));
  return definitions.flatMap((definition) => partsOf(definition, inputs));
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

function partsOf(definition: DefinitionNode, inputs: ReadonlySet<string>): string[] {
  if (!('name' in definition) || !definition.name) return [];
  const name = definition.name.value;
  const own = 'description' in definition && (definition.description || ROOTS.includes(name)) ? [] : [name];
  if (definition.kind === 'InputObjectTypeDefinition')
    return [...own, ...(definition.fields ?? []).filter((field) => !field.description).map((field) => `${name}.${field.name.value}`)];
  if (definition.kind === 'EnumTypeDefinition')
    return [...own, ...(definition.values ?? []).filter((one) => !one.description).map((one) => `${name}.${one.name.value}`)];
  if (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'InterfaceTypeDefinition')
    return [...own, ...(definition.fields ?? []).flatMap((field) => fieldParts(name, field, inputs))];
  return own;
}

function fieldParts(type: string, field: FieldDefinitionNode, inputs: ReadonlySet<string>): string[] {
  const name = `${type}.${field.name.value}`;
  const args = (field.arguments ?? []).filter((one) => !one.description && !inputs.has(typeOf(one)));
  return [...(field.description ? [] : [name]), ...args.map((one) => `${name}(${one.name.value})`)];
}

function typeOf({ type }: InputValueDefinitionNode): string {
  let inner = type;
  while (inner.kind !== 'NamedType') inner = inner.type;
  return inner.name.value;
}
