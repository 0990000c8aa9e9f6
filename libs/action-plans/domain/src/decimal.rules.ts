// Euros excluding tax with at most two decimals, as the columns can hold.
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;
const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/** Whether the text is an amount: euros excluding tax, not negative, at most two decimals. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text);
}

/** Whether the text is a measured value: at most six decimals. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** An amount in the one way that is stored, such as 1234.50; what is no amount is left for the rule to refuse. */
export function tidyAmount(text: string | null | undefined): string | null | undefined {
  if (text === undefined || text === null || text === '') return text === '' ? null : text;
  if (!isAmount(text)) return text;
  const [units = '0', decimals = ''] = text.split('.');
  return `${units.replace(/^0+(?=\d)/, '')}.${decimals.padEnd(2, '0')}`;
}

/** A measured value in the one way that is stored: no zero that says nothing. */
export function tidyDecimal(text: string | null | undefined): string | null | undefined {
  if (text === undefined || text === null || text === '') return text === '' ? null : text;
  if (!isDecimal(text)) return text;
  const negative = text.startsWith('-');
  const [units = '0', decimals = ''] = text.replace('-', '').split('.');
  const whole = units.replace(/^0+(?=\d)/, '');
  const part = decimals.replace(/0+$/, '');
  const plain = part ? `${whole}.${part}` : whole;
  return negative && plain !== '0' ? `-${plain}` : plain;
}
