import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: maintenance begins and ends on the minute. */
const EVERY = 20_000;

/** The time, milliseconds since 1970, as exact as days and maintenance need it. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
