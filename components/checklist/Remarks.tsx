import type { Remark, RemarkTone } from '../../lib/domain/remark.ts';
import { Notice, type Tone } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';

const TONES: Record<RemarkTone, Tone> = { stop: 'danger', careful: 'warn', info: 'info' };

/** What holds at this moment, each with its sign. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useText();
  return (
    <>
      {remarks.map(({ key, values, tone }) => (
        <Notice key={`${key} ${values}`} tone={TONES[tone]}>
          <p>{t(key, ...values)}</p>
        </Notice>
      ))}
    </>
  );
}
