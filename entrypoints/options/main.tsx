import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/kit.css';
import '../../components/office/office.css';
import '../../components/ledger/options.css';
import '../../components/ledger/hand-over.css';
import '../../components/journal/journal.css';
import { render } from 'preact';
import { TextContext } from '../../components/ui/text.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { OptionsApp } from './options-app.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = text('options_title');
const place = document.getElementById('app');
if (place) {
  render(
    <TextContext.Provider value={text}>
      <OptionsApp />
    </TextContext.Provider>,
    place,
  );
}
