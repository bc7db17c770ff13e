import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FaultCode } from '../../lib/domain/fault.ts';
import type { OfficeFields } from '../../lib/domain/office.ts';
import type { Problem } from '../../lib/domain/problem.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { ColorField, type PaletteColor } from './ColorField.tsx';
import { DraftField } from './DraftField.tsx';
import { DRAFT_FIELDS, type Draft } from './office-draft.ts';
import type { OfficeDraft } from './use-office-draft.ts';

/** The broken rules, or what kept the extension itself from storing; neither when it is stored. */
export interface SaveAnswer {
  problems: readonly Problem[];
  fault?: FaultCode;
}

export interface OfficeFormProps {
  form: OfficeDraft;
  /** The mark and the colour that an office has when it chooses none. */
  look: (draft: Draft) => { mark: string; color: string };
  palette: readonly PaletteColor[];
  sentence: (problem: Problem) => string;
  /** Only what a first office needs; the rest is added in the ledger. */
  brief?: boolean;
  /** Fields that the administrator has set. */
  locked?: readonly string[];
  /** Stores what was typed, or says why not. */
  onSave: (edits: Partial<Draft>) => Promise<SaveAnswer>;
  onCancel: () => void;
  /** A question that has to be answered before the form goes. */
  question?: ComponentChildren;
}

/** Every field of one office (contract §6). Nothing is sent before it is valid. */
export function OfficeForm({
  form,
  look,
  palette,
  sentence,
  brief = false,
  locked = [],
  onSave,
  onCancel,
  question,
}: OfficeFormProps) {
  const t = useText();
  const element = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const elsewhere = form.problems.filter((problem) => !DRAFT_FIELDS.some((field) => field === problem.field));
  const { mark, color } = look(form.draft);
  /** Counts the refusals, so that the first refused field gets the focus once its sentence is in the page. */
  const [refusals, setRefusals] = useState(0);
  const showFirst = () => setRefusals((before) => before + 1);
  useEffect(() => {
    const controls = Array.from(refusals > 0 ? (element.current?.elements ?? []) : []) as HTMLElement[];
    controls.find((control) => control.getAttribute('aria-invalid') === 'true')?.focus();
  }, [refusals]);
  useEffect(() => {
    const controls = Array.from(element.current?.elements ?? []) as HTMLInputElement[];
    controls.find(({ name }) => !(locked as readonly string[]).includes(name))?.focus();
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    form.showAll();
    if (saving) return;
    if (form.found.length > 0) return showFirst();
    setSaving(true);
    const answer = await onSave(form.edits);
    setSaving(false);
    setFault(answer.fault);
    form.refuse(answer.problems);
    if (answer.problems.length > 0) showFirst();
  };
  const row = (field: keyof OfficeFields) => ({ form, sentence, field, locked: locked.includes(field) });
  const of = (field: keyof OfficeFields) => form.problems.filter((problem) => problem.field === field).map(sentence);
  return (
    <form class="office-form" ref={element} onSubmit={submit} noValidate>
      <div class="office-fields">
        <DraftField {...row('name')} required hint="office_hint_name" />
        <DraftField {...row('yayoiId')} kind="mail" hint="office_hint_yayoi_id" />
        {!brief && <DraftField {...row('businessGroup')} />}
        <DraftField {...row('procedure')} kind="procedure" hint="office_hint_procedure" />
        {!brief && (
          <>
            <DraftField {...row('serviceContractId')} kind="number" hint="office_hint_service_contract_id" />
            <DraftField {...row('originalContractId')} kind="number" hint="office_hint_original_contract_id" />
            <DraftField {...row('officeToken')} hint="office_hint_office_token" />
            <DraftField {...row('aliases')} kind="lines" hint="office_hint_aliases" />
            <ColorField
              value={form.draft.color}
              automatic={color}
              mark={mark}
              palette={palette}
              errors={of('color')}
              onChange={(next) => form.set('color', next)}
            />
            <DraftField {...row('notes')} kind="lines" hint="office_hint_notes" />
          </>
        )}
      </div>
      {(elsewhere.length > 0 || fault) && (
        <Notice tone="danger" live="alert">
          {fault && <p>{t(`fault_${fault}`)}</p>}
          {elsewhere.map((problem) => (
            <p key={problem.field + problem.code}>{sentence(problem)}</p>
          ))}
        </Notice>
      )}
      <div class="form-foot">
        {question}
        <div class="form-acts">
          <p class="form-count" aria-live="polite">
            {form.problems.length > 0 && t('office_form_problems', String(form.problems.length))}
          </p>
          <Button onClick={onCancel}>{t('ui_cancel')}</Button>
          <Button kind="primary" type="submit" disabled={saving}>
            {t('ui_save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
