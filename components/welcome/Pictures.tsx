import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { ChoosePicture, ComparePicture, StopPicture } from './drawings.tsx';

const PICTURES: readonly [draw: () => preact.JSX.Element, alt: TextKey, title: TextKey, words: TextKey][] = [
  [ChoosePicture, 'welcome_choose_alt', 'welcome_choose_title', 'welcome_choose_text'],
  [ComparePicture, 'welcome_compare_alt', 'welcome_compare_title', 'welcome_compare_text'],
  [StopPicture, 'welcome_stop_alt', 'welcome_stop_title', 'welcome_stop_text'],
];

/** What the extension does, in three pictures. */
export function Pictures() {
  const t = useText();
  return (
    <ul class="pictures">
      {PICTURES.map(([Draw, alt, title, words]) => (
        <li key={title} class="picture">
          <div role="img" aria-label={t(alt)}>
            <Draw />
          </div>
          <h3>{t(title)}</h3>
          <p>{t(words)}</p>
        </li>
      ))}
    </ul>
  );
}
