import { useEffect, useState } from 'react';

/** Time without a change after which the server is asked, in milliseconds. */
const PAUSE = 300;

/** A value once it has not changed for a while: what is asked of the server as somebody types. */
export function useSettled<Value extends string | null>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
