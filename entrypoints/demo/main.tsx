import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/kit.css';
import '../../components/office/office.css';
import '../../components/ledger/options.css';
import '../../components/demo/demo.css';
import { pageBrowser } from '../../lib/platform/page-browser.ts';
import { text } from '../../lib/platform/text.ts';
import { startDemo } from './start-demo.tsx';

document.documentElement.lang = pageBrowser.i18n.getUILanguage();
document.title = text('demo_title');
const place = document.getElementById('app');
if (place) startDemo(place);
