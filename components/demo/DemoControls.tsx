import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { DemoChoice } from './demo-choice.ts';

export interface DemoControlsProps {
  choice: DemoChoice;
  onChoose: (change: Partial<DemoChoice>) => void;
  /** Gives the page a sample file, as a drop does. */
  onGive: () => void;
  onAgain: () => void;
}

type Option = readonly [words: TextKey, change: Partial<DemoChoice>, chosen: boolean];

function Group({
  title,
  options,
  onChoose,
}: { title: TextKey; options: readonly Option[] } & Pick<DemoControlsProps, 'onChoose'>) {
  const t = useText();
  const name = useId();
  return (
    <fieldset class="demo-group">
      <legend>{t(title)}</legend>
      {options.map(
        ([words, change, chosen]): ComponentChildren => (
          <label key={words} class="demo-option">
            <input type="radio" name={name} checked={chosen} onChange={() => onChoose(change)} />
            <span>{t(words)}</span>
          </label>
        ),
      )}
    </fieldset>
  );
}

/** What somebody who tries it can change: screen, target, who is signed in; and a file to give. */
export function DemoControls({ choice, onChoose, onGive, onAgain }: DemoControlsProps) {
  const t = useText();
  const { screen, target, who, seen } = choice;
  const isUpload = screen === 'voucher-upload';
  return (
    <section class="section demo-controls">
      <h2>{t('demo_choose')}</h2>
      <div class="demo-groups">
        <Group
          title="demo_screen"
          onChoose={onChoose}
          options={[
            ['demo_screen_upload', { screen: 'voucher-upload' }, isUpload],
            ['demo_screen_form', { screen: 'apply-form' }, !isUpload],
          ]}
        />
        <Group
          title="demo_target"
          onChoose={onChoose}
          options={[
            ['demo_office_a', { target: 'a' }, target === 'a'],
            ['demo_office_b', { target: 'b' }, target === 'b'],
            ['demo_no_target', { target: undefined }, target === undefined],
          ]}
        />
        {isUpload && (
          <Group
            title="demo_who"
            onChoose={onChoose}
            options={[
              ['demo_office_a', { who: 'a', seen: true }, seen && who === 'a'],
              ['demo_office_b', { who: 'b', seen: true }, seen && who === 'b'],
              ['demo_unseen', { seen: false }, !seen],
            ]}
          />
        )}
      </div>
      <div class="acts">
        {isUpload && (
          <Button kind="primary" onClick={onGive}>
            {t('demo_give')}
          </Button>
        )}
        <Button onClick={onAgain}>{t('demo_again')}</Button>
      </div>
    </section>
  );
}
