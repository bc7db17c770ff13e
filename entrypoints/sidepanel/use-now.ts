import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: maintenance begins and ends on the minute. */
const EVERY = 20_000;

/**
 * The time, milliseconds since 1970, as exact as days and maintenance need it.
 * Nothing ticks in a hidden page or a sleeping machine, so the clock is read at once when the page is seen again.
 */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
