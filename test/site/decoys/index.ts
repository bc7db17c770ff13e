import type { PageData } from '../model/page.ts';
import { blogPost } from './blog-post.ts';
import { contractHelp } from './contract-help.ts';
import { faqArticle } from './faq-article.ts';
import { formPreparation } from './form-preparation.ts';
import { helpDialog } from './help-dialog.ts';
import { labelTable } from './label-table.ts';
import { manualSteps } from './manual-steps.ts';
import { portalInquiry } from './portal-inquiry.ts';
import { quotedWords } from './quoted-words.ts';
import { screenNames } from './screen-names.ts';
import { searchResults } from './search-results.ts';
import { supportNotes } from './support-notes.ts';
import { terms } from './terms.ts';
import { voucherNews } from './voucher-news.ts';

/** Pages that only quote the words of screens: none of them may be recognised as one. */
export const decoyPages: PageData[] = [
  blogPost,
  contractHelp,
  faqArticle,
  formPreparation,
  helpDialog,
  labelTable,
  manualSteps,
  portalInquiry,
  quotedWords,
  screenNames,
  searchResults,
  supportNotes,
  terms,
  voucherNews,
];
