const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** HTML's own elements that say something about a page. A page may name others as it likes, after a customer too. */
export const TAGS = set(
  'body header footer main nav aside section article form fieldset legend div span p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td a button input select option optgroup textarea label output img figure figcaption picture svg iframe dialog details summary blockquote q pre code samp strong em b i small br hr ruby rt rp time address menu search progress meter',
);
/** WAI-ARIA's roles, and no word that a page made up. */
export const ROLES = set(
  'alert alertdialog article banner blockquote button cell checkbox code columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treeitem',
);
/** Types of inputs and buttons. */
export const TYPES = set(
  'button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time url week',
);
