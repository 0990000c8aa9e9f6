/** Whether the text is a SIREN: nine digits whose check digit is right. */
export function isSiren(text: string): boolean {
  return /^[0-9]{9}$/.test(text) && luhnSum(text) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
