/** Gives the focus to a field when it appears; the same function at each rendering, hence called once. */
export function focusOn(field: HTMLElement | null): void {
  field?.focus();
}
