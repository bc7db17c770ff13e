import { describe, expect, it } from 'vitest';
import { countElements, fill } from '../../../bench/pages/fill.ts';
import { addressOf } from '../../../bench/pages/serve.ts';
import { detectScreen } from '../../../lib/screens/detect.ts';
import { renderPage } from '../../site/index.ts';

const filled = (name: string, elements: number, place: 'content' | 'loose' = 'content'): Document =>
  new DOMParser().parseFromString(fill(renderPage(name, 'server'), elements, place), 'text/html');

describe('the bench’s pages', () => {
  it.each([500, 503, 5000])('have as many elements as is said: %i', (elements) => {
    expect(countElements(fill(renderPage('voucher-upload', 'server'), elements, 'content'))).toBe(elements);
    expect(filled('voucher-upload', elements).querySelectorAll('*')).toHaveLength(elements);
  });

  it('read like the screen that they were, wherever the list stands', () => {
    const url = addressOf({ name: 'voucher-upload', elements: 500 });
    for (const place of ['content', 'loose'] as const)
      expect(detectScreen(url, filled('voucher-upload', 500, place))).toBe('voucher-upload');
  });

  it('read like no screen where none is wanted', () => {
    const name = 'decoy-portal-inquiry';
    expect(detectScreen(addressOf({ name, elements: 500 }), filled(name, 500))).toBe('unknown');
  });

  it('are refused when they are larger by themselves', () => {
    expect(() => fill(renderPage('voucher-upload', 'server'), 40, 'content')).toThrow('fewer');
  });
});
