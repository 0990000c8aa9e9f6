/** Counted, and there is none: not the same as missing. */
export function Zero() {
  return <span className="numeric">0</span>;
}
