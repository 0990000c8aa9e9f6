import { Extensions, Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';

/**
 * How far a field may travel. `public`: open data. `internal`: people with a role on the row.
 * `confidential`: personal or financial, its group's visibility applies. `trade_secret`: a company's, the strictest group.
 */
export const FIELD_CLASSES = ['public', 'internal', 'confidential', 'trade_secret'] as const;
export type FieldClass = (typeof FIELD_CLASSES)[number];

type ExposedOptions = FieldOptions & { description: string };

/** A GraphQL field with its class and its doc sentence; a field without a class fails the build. */
export function Exposed(fieldClass: FieldClass, type: ReturnTypeFunc, options: ExposedOptions) {
  return (target: object, key: string): void => {
    Field(type, options)(target, key);
    Extensions({ fieldClass })(target, key);
  };
}

/** The class of a field that a resolver computes, beside `@ResolveField`. */
export function Classed(fieldClass: FieldClass): MethodDecorator & PropertyDecorator {
  return Extensions({ fieldClass });
}
