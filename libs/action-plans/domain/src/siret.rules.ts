// La Poste's establishments do not follow the Luhn key: the sum of their digits is a multiple of five.
const LA_POSTE = '356000000';

/** Whether the text is a SIRET: 14 digits whose Luhn key holds (La Poste has its own key). */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const digits = [...text].map(Number);
  if (luhnSum(digits) % 10 === 0) return true;
  return text.startsWith(LA_POSTE) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

function luhnSum(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
}
