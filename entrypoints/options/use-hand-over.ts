import { useRef, useState } from 'preact/hooks';
import type { HandOverSectionProps } from '../../components/ledger/HandOverSection.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { suggestPassphrase } from '../../lib/domain/passphrase.ts';
import { writeLedgerJson } from '../../lib/ledger/export-json.ts';
import { describeHandOver, openHandOver, refuseHandOver, sealHandOver } from '../../lib/ledger/hand-over.ts';
import { LARGEST_HAND_OVER } from '../../lib/ledger/hand-over-file.ts';
import { text } from '../../lib/platform/text.ts';
import { dayOf, download } from './download.ts';

interface Chosen {
  name: string;
  content: string;
}

/**
 * The ledger as an encrypted file, and back. What was in an opened file goes the way of every import.
 * @param onLedgerFile takes a ledger file, as if the user had chosen it
 */
export function useHandOver(
  offices: readonly Office[],
  onLedgerFile: (file: File) => void,
  failed: (thrown: unknown) => void,
): HandOverSectionProps {
  const [chosen, setChosen] = useState<Chosen>();
  const [error, setError] = useState<string>();
  const last = useRef(0);

  const onMake = async (passphrase: string): Promise<boolean> => {
    try {
      const sealed = await sealHandOver(writeLedgerJson(offices), passphrase);
      download(`shohyo-guard-handover-${dayOf(new Date())}.sgl`, sealed, 'application/octet-stream');
      return true;
    } catch (thrown) {
      failed(thrown);
      return false;
    }
  };
  const onFile = async (file: File): Promise<void> => {
    last.current += 1;
    const mine = last.current;
    // So large a file is not even read: its beginning is enough to say so.
    const whole = file.slice(0, LARGEST_HAND_OVER + 1);
    const content = await whole.text().catch(() => undefined);
    if (mine !== last.current) return;
    const problem = content === undefined ? undefined : refuseHandOver(content);
    const usable = content !== undefined && !problem;
    setChosen(usable ? { name: file.name, content } : undefined);
    if (content === undefined) setError(text('handover_unopened'));
    else setError(problem && describeHandOver(text, problem));
  };
  const onOpen = async (passphrase: string): Promise<boolean> => {
    if (!chosen) return false;
    try {
      const { problem, ledgerJson } = await openHandOver(chosen.content, passphrase);
      setError(problem && describeHandOver(text, problem));
      if (problem) return false;
      setChosen(undefined);
      onLedgerFile(new File([ledgerJson], `${chosen.name.replace(/\.\w+$/, '')}.json`, { type: 'application/json' }));
      return true;
    } catch (thrown) {
      setError(text(`fault_${faultCode(thrown)}`));
      return false;
    }
  };
  const onGiveUp = (): void => {
    setChosen(undefined);
    setError(undefined);
  };
  return {
    make: {
      canMake: offices.length > 0,
      suggest: () => suggestPassphrase((bytes) => crypto.getRandomValues(bytes)),
      onMake,
    },
    open: { fileName: chosen?.name, error, onFile: (file) => void onFile(file), onOpen, onGiveUp },
  };
}
