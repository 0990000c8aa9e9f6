/** Public operators whose agents answer the territories' requests. */
export const OPERATORS = [
  'ademe',
  'banque_des_territoires',
  'bpifrance',
  'france_travail',
  'business_france',
  'action_logement',
] as const;
export type Operator = (typeof OPERATORS)[number];

export function isOperator(value: string): value is Operator {
  return (OPERATORS as readonly string[]).includes(value);
}
