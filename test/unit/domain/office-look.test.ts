import { expect, test } from 'vitest';
import { inkOn, OFFICE_PALETTE, officeColor, officeMark } from '../../../lib/domain/office-look.ts';

test.each([
  ['事業所A', 'A'],
  ['事業所Ａ', 'A'],
  ['A商店', 'A商'],
  ['株式会社山田製作所', '山田'],
  ['（株）山田', '山田'],
  ['㈱山田', '山田'],
  ['山田株式会社', '山田'],
  ['有限会社 さくら', 'さく'],
  ['合同会社みらい', 'みら'],
  ['一般社団法人あおば会', 'あお'],
  ['医療法人社団 青葉会', '青葉'],
  ['税理士法人みなと', 'みな'],
  ['Example Co., Ltd.', 'Ex'],
  ['事業所', '事業'],
  ['株式会社', '株式'],
  ['・・・', '・・'],
  ['☆が屋', 'が屋'],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['「さくら」整骨院', 'さく'],
  ['', '?'],
])('%s is marked %s', (name, mark) => {
  expect(officeMark(name)).toBe(mark);
});

function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const part = (at: number) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each(OFFICE_PALETTE)('white can be read on %s', (color) => {
  expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(inkOn(color)).toBe('#ffffff');
});

test('ink can be read on every colour', () => {
  for (let red = 0; red < 256; red += 17) {
    for (let green = 0; green < 256; green += 17) {
      for (let blue = 0; blue < 256; blue += 17) {
        const color = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});

test('an office keeps its own colour, others spread over the palette and stay', () => {
  expect(officeColor({ name: 'A', color: '#123456' })).toBe('#123456');
  expect(officeColor({ name: '事業所Ａ' })).toBe(officeColor({ name: '事業所A' }));
  const used = new Set(Array.from({ length: 200 }, (_, at) => officeColor({ name: `事業所${at}` })));
  expect(used.size).toBe(OFFICE_PALETTE.length);
  expect(new Set(['事業所A', '事業所B', '事業所C'].map((name) => officeColor({ name }))).size).toBe(3);
});
