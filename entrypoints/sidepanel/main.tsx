import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/kit.css';
import '../../components/office/office.css';
import '../../components/checklist/checklist.css';
import '../../components/checklist/mail.css';
import '../../components/checklist/print.css';
import { render } from 'preact';
import { TextContext } from '../../components/ui/text.ts';
import { browser } from '../../lib/platform/browser.ts';
import { text } from '../../lib/platform/text.ts';
import { followLinks } from './follow-links.ts';
import { PanelApp } from './panel-app.tsx';
import { readPanelHash } from './panel-hash.ts';
import { PrintApp } from './print-app.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = text('panel_title');
followLinks();
const hash = readPanelHash();
const place = document.getElementById('app');
if (place) {
  render(
    <TextContext.Provider value={text}>
      {hash.print && hash.office ? (
        <PrintApp office={hash.office} what={hash.print} />
      ) : (
        <PanelApp shown={hash.office} />
      )}
    </TextContext.Provider>,
    place,
  );
}
