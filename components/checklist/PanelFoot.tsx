import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  /** The office has a procedure that could be another. */
  canChange: boolean;
  /** There is a checklist to print. */
  hasList: boolean;
  onChange: () => void;
  onPrint: (paper: 'checklist' | 'sheet') => void;
}

/** What one does now and then: print, choose another procedure. */
export function PanelFoot({ canChange, hasList, onChange, onPrint }: Props) {
  const t = useText();
  return (
    <footer class="panel-foot">
      <div class="acts">
        {hasList && <Button onClick={() => onPrint('checklist')}>{t('panel_print_checklist')}</Button>}
        <Button onClick={() => onPrint('sheet')}>{t('panel_print_sheet')}</Button>
        {canChange && (
          <Button kind="quiet" onClick={onChange}>
            {t('guide_change')}
          </Button>
        )}
      </div>
    </footer>
  );
}
