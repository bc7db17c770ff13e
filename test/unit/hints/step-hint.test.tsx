import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StepHint } from '../../../components/overlay/StepHint.tsx';
import { TextContext } from '../../../components/ui/text.ts';
import { hintFor } from '../../../lib/hints/hint-for.ts';
import { showPage } from '../../support/show-page.ts';

const base = { procedure: 'standalone-network', verdict: 'match' } as const;

function draw(screen: string, open: boolean, onToggle = vi.fn()) {
  const hint = hintFor({ ...base, screen });
  if (!hint) throw new Error(`no hint for ${screen}`);
  act(() =>
    render(
      <TextContext.Provider value={(key, ...values) => [key, ...values].join(' ')}>
        <StepHint hint={hint} open={open} onToggle={onToggle} />
      </TextContext.Provider>,
      document.body,
    ),
  );
  return { hint, onToggle };
}

const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);

describe('StepHint', () => {
  beforeEach(() => {
    render(null, document.body);
    showPage('');
  });

  it('heads with STEP, title and sub-step', () => {
    draw('id-register', true);
    expect(find('h2')?.textContent).toBe('hint_heading STEP2 step_id_register_title 1〜3');
    draw('apply-form', true);
    expect(find('h2')?.textContent).toBe('hint_heading_plain STEP3 step_apply_title');
    draw('owned-products', true);
    expect(find('h2')?.textContent).toBe('step_owned_title');
  });

  it('lists what to do, the warnings by their word, and the way on', () => {
    const { hint } = draw('apply-form', true);
    expect(document.body.querySelectorAll('ol li')).toHaveLength(hint.todo.length);
    const warnings = [...document.body.querySelectorAll('ul li')].map((item) => item.textContent);
    expect(warnings).toHaveLength(hint.warnings.length);
    expect(warnings.filter((words) => !words?.includes('hint_warning_word'))).toEqual([]);
    const links = [...document.body.querySelectorAll('a')];
    expect(links.map((link) => [link.target, link.rel])).toEqual(links.map(() => ['_blank', 'noreferrer']));
    expect(links.map((link) => link.href)).toContain(hint.next?.link?.url);
  });

  it('folds and unfolds by its heading', () => {
    const { onToggle } = draw('apply-form', false);
    const button = find('h2 button');
    expect(button?.ariaExpanded ?? button?.getAttribute('aria-expanded')).toBe('false');
    expect(document.getElementById(button?.getAttribute('aria-controls') ?? '')?.hidden).toBe(true);
    button?.click();
    expect(onToggle).toHaveBeenCalledWith(true);
  });
});
