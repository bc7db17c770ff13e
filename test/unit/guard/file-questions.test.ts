import { describe, expect, it } from 'vitest';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { FileQuestions } from '../../../lib/guard/file-questions.ts';

const [a, b] = ['A', 'B'] as OfficeId[];
const names = { own: ['事業所A'], others: ['事業所B', '事業所C'] };
const inB = '事業所B.pdf';

function asking(): FileQuestions {
  const questions = new FileQuestions();
  questions.learn(a, names);
  return questions;
}

describe('files whose names speak of another office', () => {
  it('are asked about, all of them at once', () => {
    const questions = asking();
    expect(questions.raise(['領収書.pdf'])).toBe(false);
    expect(questions.question()).toBeUndefined();
    expect(questions.raise([inB, '領収書.pdf', '事業所C/1.pdf', '事業所B 2.pdf'])).toBe(true);
    expect(questions.question()).toEqual({
      names: ['事業所B', '事業所C'],
      files: [inB, '事業所C/1.pdf', '事業所B 2.pdf'],
      allowed: false,
    });
  });

  it('pass when they are given again after a yes, under the same name alone', () => {
    const questions = asking();
    questions.raise([inB]);
    questions.answer(true);
    expect(questions.question()?.allowed).toBe(true);
    expect(questions.raise(['事業所B (1).pdf'])).toBe(true);
    expect(questions.raise([inB])).toBe(false);
    expect(questions.question()).toBeUndefined();
  });

  it.each([
    ['事業所B/事業所B.pdf', '事業所B.pdf'],
    ['領収書/事業所B.pdf', '事業所B.pdf'],
    ['事業所B', '事業所B/6月/1.pdf'],
    ['事業所B', '事業所B/事業所A.pdf'],
  ])('pass after a yes when the page itself sends %s as %s', (given, sent) => {
    const questions = asking();
    expect(questions.raise([given])).toBe(true);
    questions.answer(true);
    expect(questions.raise([sent])).toBe(false);
  });

  it('pass without their folders when the folders had the target’s own name', () => {
    const questions = asking();
    expect(questions.raise(['事業所A/事業所B.pdf'])).toBe(false);
    expect(questions.raise([inB])).toBe(false);
  });

  it.each([
    ['事業所B', '事業所B/事業所C.pdf', '事業所C'],
    ['事業所B', '事業所B2/事業所B.pdf', '事業所B'],
    ['事業所B/1.pdf', '事業所B/2.pdf', '事業所B'],
  ])('after a yes to %s, %s is another question', (given, sent, says) => {
    const questions = asking();
    questions.raise([given]);
    questions.answer(true);
    expect(questions.raise([sent])).toBe(true);
    expect(questions.question()?.names).toEqual([says]);
  });

  it('are asked about again after a no', () => {
    const questions = asking();
    questions.raise([inB]);
    questions.answer(false);
    expect(questions.question()).toBeUndefined();
    expect(questions.raise([inB])).toBe(true);
  });

  it('were allowed for one target', () => {
    const questions = asking();
    questions.raise([inB]);
    questions.answer(true);
    questions.learn(a, names);
    expect(questions.raise([inB])).toBe(false);
    questions.learn(b, { own: ['事業所B'], others: ['事業所A'] });
    expect(questions.raise(['事業所A.pdf'])).toBe(true);
    questions.learn(a, names);
    expect(questions.question()).toBeUndefined();
    expect(questions.raise([inB])).toBe(true);
  });

  it('are nobody’s question without names; an event without files ends none', () => {
    const questions = asking();
    questions.raise([inB]);
    expect(questions.raise([])).toBe(false);
    expect(questions.question()).toBeDefined();
    questions.learn(a, undefined);
    expect(questions.question()).toBeUndefined();
    expect(questions.raise([inB])).toBe(false);
  });
});
