import type { Text, TextKey } from '../domain/text-key.ts';
import type { NoteHint } from './hint.ts';

const TONES: Record<NoteHint['tone'], { word: TextKey; sign: string }> = {
  do: { word: 'note_tone_do', sign: '' },
  blank: { word: 'note_tone_blank', sign: '' },
  careful: { word: 'note_tone_careful', sign: '！' },
  stop: { word: 'check_tone_stop', sign: '✕' },
  info: { word: 'check_tone_info', sign: 'i' },
};

/** One note, hidden still; its words can change without its leaving its place. */
export interface NoteElement {
  element: HTMLElement;
  say(note: NoteHint, words: string): void;
}

/** The element of one note: its tone in a word, the sentences, a button that closes it, and one to press where it has one. */
export function buildNote(document: Document, text: Text, onClose: () => void): NoteElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.role = 'note';
  const sign = document.createElement('span');
  sign.className = 'step-icon';
  sign.ariaHidden = 'true';
  const word = document.createElement('strong');
  const words = document.createTextNode('');
  const sentence = document.createElement('p');
  sentence.append(sign, word, ' ', words);
  const button = (): HTMLButtonElement => Object.assign(document.createElement('button'), { type: 'button' });
  const close = button();
  close.className = 'close';
  close.textContent = '×';
  close.ariaLabel = text('note_close');
  close.title = text('note_close');
  close.addEventListener('click', onClose);
  const press = button();
  let act: (() => void) | undefined;
  press.addEventListener('click', (event) => event.isTrusted && act?.());
  element.append(sentence, close);
  return {
    element,
    say(note, said) {
      element.className = `sg field-note ${note.tone}`;
      sign.textContent = TONES[note.tone].sign;
      word.textContent = text(TONES[note.tone].word);
      words.data = said;
      act = note.press?.act;
      if (!note.press) {
        press.remove();
        return;
      }
      const { key, label } = note.press;
      press.textContent = text(key);
      press.ariaLabel = text(label.key, ...label.values);
      if (!press.isConnected) element.append(press);
    },
  };
}
