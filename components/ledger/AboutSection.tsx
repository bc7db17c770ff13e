import { useText } from '../ui/text.ts';

/** What the extension cannot see, what it never does, and whose it is not. */
export function AboutSection() {
  const t = useText();
  return (
    <footer class="section about">
      <h2>{t('options_about')}</h2>
      <ul>
        <li>{t('options_about_desktop')}</li>
        <li>{t('options_about_private')}</li>
        <li>{t('options_about_unofficial')}</li>
      </ul>
    </footer>
  );
}
