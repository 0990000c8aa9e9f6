/** An amount as it is read in France: `1 234,50 €`, with spaces that never break; digit for digit. */
export function frenchAmount(amount: string): string {
  const [units = '0', decimals = ''] = amount.replace('-', '').split('.');
  const grouped = units.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');
  const cents = /[1-9]/.test(decimals) ? `,${decimals.padEnd(2, '0')}` : '';
  return `${amount.startsWith('-') ? '−' : ''}${grouped}${cents}\u00A0€`;
}
