import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/kit.css';
import '../../components/office/office.css';
import '../../components/office/popup.css';
import { render } from 'preact';
import { TextContext } from '../../components/ui/text.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { fitWindow } from './fit-window.ts';
import { PopupApp } from './popup-app.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = text('app_name');
void browser.tabs.getCurrent().then((tab) => {
  // A tab has a width of its own; the popup gets its width from the content.
  if (tab) document.documentElement.classList.add('in-tab');
  else fitWindow();
});
const place = document.getElementById('app');
if (place) {
  render(
    <TextContext.Provider value={text}>
      <PopupApp />
    </TextContext.Provider>,
    place,
  );
}
