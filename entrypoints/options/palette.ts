import type { PaletteColor } from '../../components/office/ColorField.tsx';
import { OFFICE_PALETTE } from '../../lib/domain/office-look.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';

const WORDS: Record<(typeof OFFICE_PALETTE)[number], TextKey> = {
  '#0b7285': 'office_color_teal',
  '#1864ab': 'office_color_blue',
  '#364fc7': 'office_color_indigo',
  '#5f3dc4': 'office_color_violet',
  '#862e9c': 'office_color_purple',
  '#a61e4d': 'office_color_crimson',
  '#c92a2a': 'office_color_red',
  '#a63c06': 'office_color_rust',
  '#7a5200': 'office_color_brown',
  '#4a6b0a': 'office_color_olive',
  '#2b6a35': 'office_color_green',
  '#495057': 'office_color_grey',
};

export const PALETTE: readonly PaletteColor[] = OFFICE_PALETTE.map((color) => ({ color, words: WORDS[color] }));
