import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfficeId } from '../../lib/domain/office.ts';

type Part = typeof import('./mail-part.tsx')['MailPart'];

/** Reading a notification mail: its code comes with the first press, since nobody waits for it to choose a target. */
export function useMail(targetId: OfficeId | undefined, fail: (thrown: unknown) => void) {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Part: Part }>();
  const toggle = (): void => {
    setOpen(!open);
    if (!loaded) import('./mail-part.tsx').then(({ MailPart }) => setLoaded({ Part: MailPart }), fail);
  };
  const part: ComponentChildren = loaded && <loaded.Part targetId={targetId} />;
  return { open, toggle, part };
}
