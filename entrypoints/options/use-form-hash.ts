import { useEffect, useState } from 'preact/hooks';

/** Which form is open: the page's address says it, so that other pages can open one. */
export type FormHash = { add: true } | { edit: string } | undefined;

function readHash(): FormHash {
  const said = new URLSearchParams(location.hash.slice(1));
  const id = said.get('office');
  if (id) return { edit: id };
  return said.has('add') ? { add: true } : undefined;
}

export function useFormHash() {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const changed = () => setHash(readHash());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = (to: string) => {
    history.replaceState(null, '', to ? `#${to}` : location.pathname);
    setHash(readHash());
  };
  return {
    hash,
    openAdd: () => go('add'),
    openEdit: (id: string) => go(`office=${encodeURIComponent(id)}`),
    closeForm: () => go(''),
  };
}
