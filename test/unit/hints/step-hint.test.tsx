import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StepHint } from '../../../components/overlay/StepHint.tsx';
import { TextContext } from '../../../components/ui/text.ts';
import { type HintInput, hintFor } from '../../../lib/hints/hint-for.ts';
import { showPage } from '../../support/show-page.ts';

function draw(screen: string, open: boolean, onToggle = vi.fn(), rest: Partial<HintInput> = {}) {
  const hint = hintFor({ procedure: 'standalone-network', verdict: 'match', screen, ...rest });
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

  it('calls a step that is only a number by its words, and one without a number by its title', () => {
    draw('product-list', true, undefined, { procedure: 'accounting-firm-link' });
    expect(find('h2')?.textContent).toBe('hint_heading_plain hint_step_network 1・2・4 step_firm_list_title');
    draw('voucher-deleted', true, undefined, { procedure: 'accounting-firm-link' });
    expect(find('h2')?.textContent).toBe('step_voucher_deleted_title');
  });

  it('says of a step that it is done', () => {
    draw('apply-form', false, undefined, { done: ['apply'] });
    expect(find('h2')?.textContent).toBe('hint_done hint_heading_plain STEP3 step_apply_title');
  });

  it('stays small on a screen of another procedure, with the way to the official page where there is no guide', () => {
    draw('contract-transfer', true);
    expect(find('.outside')?.textContent).toBe('office_procedure_standalone_networkhint_outside');
    draw('product-list', true, undefined, { procedure: 'accounting-other' });
    expect(find('h2')).toBeNull();
    expect(document.querySelectorAll('a')).toHaveLength(1);
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
