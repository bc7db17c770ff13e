import type { Text, TextKey } from '../domain/text-key.ts';
import type { NoteTone } from '../procedures/define-stage.ts';

const TONE_WORDS: Record<NoteTone, TextKey> = {
  do: 'note_tone_do',
  blank: 'note_tone_blank',
  careful: 'note_tone_careful',
};

/** The element of one note, hidden still: its tone in a word, the sentence, and a button that closes it for good. */
export function buildNote(
  document: Document,
  text: Text,
  tone: NoteTone,
  said: string,
  onClose: () => void,
): HTMLElement {
  const note = document.createElement('div');
  note.className = `sg field-note ${tone}`;
  note.popover = 'manual';
  note.role = 'note';
  const word = document.createElement('strong');
  word.textContent = text(TONE_WORDS[tone]);
  const sentence = document.createElement('p');
  sentence.append(word, ' ', said);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.ariaLabel = text('note_close');
  close.title = text('note_close');
  close.addEventListener('click', onClose, { once: true });
  note.append(sentence, close);
  return note;
}
