/**
 * What a person working on office C (c@example.co.jp, 7000003 issued for 8000001) must find on each screen of the
 * procedure without accounting link: by procedures.md, in pieces of the sentences, so that wording can still improve.
 */
export interface HintRow {
  screen: string;
  /** As `data-step` says it, without the procedure; empty where the procedure must not use the screen. */
  step: string;
  heading: string;
  todo: string[];
  /** What the page shows at the moment, answered before all else. */
  now?: string[];
  /** One piece for each warning, in any order. */
  warnings: string[];
  next: string[];
  links: string[];
  /** Each note by a piece of it, and the field that it stands beside. */
  notes: { text: string; field: string }[];
  notHere?: true;
}

const note = (text: string, name: string): HintRow['notes'][number] => ({ text, field: `input[name="${name}"]` });
const REGISTER = 'https://myaccount.yayoi-kk.co.jp/user/input';
const APPLY = 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html';
const LIST = 'https://myportal.yayoi-kk.co.jp/product/list?mypoweb_proc_id=1022';
const SUPPORT = 'https://www.yayoi-kk.co.jp/icare/login/oldlogin.jsp?url=/yss/index.html';
const EXISTING = 'FAQ 手持ちの弥生IDを使えるか調べる';

export const HINTS: readonly HintRow[] = [
  {
    screen: 'voucher-home',
    step: 'STEP1',
    heading: 'STEP1 証憑を入れる前の確認',
    todo: ['「事業所C」の c@example.co.jp か', '「ログアウト」を選び', '証憑を入れます'],
    warnings: ['完全には消せません', 'Bの事業グループに残ります', 'デスクトップから起動しても'],
    next: ['STEP2の弥生IDの登録'],
    links: [REGISTER],
    notes: [],
  },
  {
    screen: 'voucher-deleted',
    step: 'STEP1',
    heading: 'STEP1 入れ間違えた証憑の行き先',
    todo: ['正しい事業所の弥生IDでサインインし直して'],
    warnings: ['消すことはできません'],
    next: ['右上のアイコンで弥生IDを確かめます'],
    links: ['https://support.yayoi-kk.co.jp/subcontents.html?page_id=26957'],
    notes: [],
  },
  {
    screen: 'id-register',
    step: 'STEP2',
    heading: 'STEP2 弥生IDの登録（手順1〜3）',
    todo: ['氏名を入れます', 'c@example.co.jp と打ち込みます', '自分で控えます', '「登録する」を押します'],
    warnings: [
      'ほかの事業所の弥生IDは使い回せません',
      '最初の事業所は、今の弥生IDのまま',
      'そのアドレスはもう弥生IDです',
      '「パスワードは既に発行済みです」も同じ意味です',
    ],
    next: ['確認コードが届き'],
    links: ['https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=3618'],
    notes: [note('貼り付けはできません', 'mailAgain'), note('半角8〜64文字', 'passwordAgain')],
  },
  {
    screen: 'id-confirm-code',
    step: 'STEP2',
    heading: 'STEP2 確認コードの入力（手順4）',
    todo: ['c@example.co.jp に届いたメール'],
    warnings: ['使えるのは10分間', '前のコードは使えなくなります', '送り直せるのは2回まで'],
    next: ['登録完了の画面が出れば'],
    links: [],
    notes: [note('いちばん新しいメールのコード', 'code')],
  },
  {
    screen: 'id-registered',
    step: 'STEP2',
    heading: 'STEP2 弥生IDの登録完了（手順4）',
    todo: ['台帳の「事業所C」に書きます', '残りの数だけ同じ登録を'],
    warnings: ['書き留めていない弥生IDは', '「サービスの利用へ進む」は使わず'],
    next: ['STEP3の申し込み'],
    links: [REGISTER, APPLY],
    notes: [],
  },
  {
    screen: 'apply-form',
    step: 'STEP3',
    heading: 'STEP3 サービス契約IDの申し込み',
    todo: ['全角で入れます', '弥生IDの欄に c@example.co.jp と入れ', '同じ申し込みにまとめて', '公式の説明を読んでから'],
    warnings: [
      'STEP2で登録を終えた弥生IDだけ',
      'ほかの事業グループに入っている弥生IDは受け付けられません',
      '同じ弥生IDを2つの事業所に使わないで',
      '会計連携ありのフォームで申し込みます',
      '自動のメールで、待っている通知ではありません',
    ],
    next: ['翌々週の終わりまで', 'STEP4に進みます'],
    links: [SUPPORT, 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data_kaikei.html'],
    notes: [
      note('姓も名も全角で', 'mei'),
      note('「事業所C」の弥生IDは c@example.co.jp', 'yayoiId1'),
      note('上と同じ弥生IDをもう一度', 'yayoiId1Again'),
    ],
  },
  {
    screen: 'support-login',
    step: 'STEP4',
    heading: 'STEP4 サポート・サービスの入口（手順1・2）',
    todo: [
      '番号の通知メールを開きます',
      '新しく発行された 7000003',
      '「ご登録電話番号」は空欄のまま',
      '「パスワード入力画面へ」',
    ],
    warnings: [
      '別の事業所の通知の番号やアドレスと組み合わせないで',
      '「ご登録電話番号」には何も入れません',
      'かっこの中は元の番号です',
      '6・7・8のどれかで始まる半角7桁',
      'まだ届いていなければ、ここで待ちます',
      '番号がまだ台帳になければ',
    ],
    next: ['次の画面で番号と名義を見比べ'],
    links: [],
    notes: [
      note('新しい番号 7000003', 'number'),
      note('電話番号は入れません', 'phone'),
      note('同じ通知メールの宛先 c@example.co.jp', 'mail'),
    ],
  },
  {
    screen: 'support-password',
    step: 'STEP4',
    heading: 'STEP4 サポート・サービスのパスワードを決める（手順3）',
    todo: ['「事業所C」の新しい番号 7000003 か', '登録されているメールアドレス', '「確認画面へ」'],
    warnings: [
      'かっこの中は元の番号です',
      '登録情報が書き換わります',
      '後から知らせてもらえません',
      '変更は頼めません',
      'パスワードは番号ごとに別々',
    ],
    next: ['番号と名義をもう一度見ます'],
    links: [],
    notes: [
      note('半角6〜12文字', 'password'),
      note('同じパスワードをもう一度', 'passwordAgain'),
      note('ここには何も入れません', 'newMail'),
    ],
  },
  {
    screen: 'support-password-confirm',
    step: 'STEP4',
    heading: 'STEP4 パスワード登録の確認（手順4）',
    todo: ['「事業所C」の新しい番号 7000003 か', '「はい」を押します'],
    warnings: ['後から調べられません', 'かっこの中は元の番号です'],
    next: ['STEP5の事業グループの作成'],
    links: [LIST],
    notes: [],
  },
  {
    screen: 'product-list',
    step: 'STEP5',
    heading: 'STEP5 事業グループの作成と製品の登録（手順1・2・6・8）',
    todo: ['「製品を追加する」', '7000003 が一覧に載ったか'],
    warnings: ['事業者情報の登録を求められずに', '弥生会計 ネットワークと弥生販売 ネットワークだけ'],
    next: ['この事業所の手続きは終わりです', '保有製品の登録は要りません'],
    links: ['https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=308'],
    notes: [],
  },
  {
    screen: 'login-id',
    step: 'STEP5',
    heading: 'STEP5 サインイン（弥生ID）（手順3）',
    todo: ['「事業所C」の弥生ID c@example.co.jp'],
    warnings: ['「弥生ID新規登録」は押しません', '管理者と思われる弥生IDで'],
    next: ['パスワードの画面で'],
    links: [],
    notes: [note('対象の弥生IDは c@example.co.jp', 'yayoiId')],
  },
  {
    screen: 'login-password',
    step: 'STEP5',
    heading: 'STEP5 サインイン（パスワード）（手順4）',
    todo: ['「事業所C」の c@example.co.jp か', '弥生ID入力に戻る', '「ログイン」を押します'],
    warnings: ['サポート・サービスのパスワードは、ここでは使えません', '別の弥生IDのままサインインすると'],
    next: ['初めての弥生IDなら事業者情報の登録'],
    links: [],
    notes: [note('サポート用ではありません', 'password')],
  },
  {
    screen: 'group-register',
    step: 'STEP5',
    heading: 'STEP5 事業グループの作成（手順5）',
    todo: ['「事業所C」の正式な名称', '代表者の氏名とフリガナ、電話番号', '「登録する」を押すと'],
    now: ['案内がありますが、従わないで'],
    warnings: ['電話番号はここでは必須です'],
    next: ['登録済み製品の一覧に進みます'],
    links: [LIST],
    notes: [note('「事業所C」の正式な名称', 'companyName'), note('ここでは必須です', 'phone')],
  },
  {
    screen: 'product-register',
    step: 'STEP5',
    heading: 'STEP5 製品の登録（手順7）',
    now: ['先にSTEP4へ戻ります'],
    todo: ['「事業所C」のために発行された 7000003', 'STEP4で決めたサポート・サービスのパスワード', '「認証する」'],
    warnings: [
      '元の番号 8000001 は入れません',
      '6・7・8のどれかで始まる半角7桁',
      '自動の登録完了メールの番号は使いません',
      '通知メールで確かめます',
      '弥生会計 ネットワークと弥生販売 ネットワークだけ',
    ],
    next: ['一覧に戻り、番号が載ったかを見ます'],
    links: [LIST, SUPPORT],
    notes: [note('新しい番号 7000003', 'number'), note('サポート用のパスワード（6〜12文字）', 'password')],
  },
  {
    screen: 'portal-home',
    step: 'FAQ',
    heading: EXISTING,
    todo: ['管理していそうな弥生IDでサインイン', '「事業者（事業グループ）管理」を開きます'],
    warnings: ['参加していない証拠にはなりません', '右上の名前だけでは', 'デスクトップから起動したスマート証憑管理'],
    next: ['「メンバー一覧」に進みます'],
    links: ['https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=301'],
    notes: [],
  },
  {
    screen: 'group-admin',
    step: 'FAQ',
    heading: EXISTING,
    todo: ['「メンバー一覧」を開きます'],
    warnings: ['参加していない証拠にはなりません'],
    next: ['一覧に使いたい弥生IDがあるかどうか'],
    links: [],
    notes: [],
  },
  {
    screen: 'group-members',
    step: 'FAQ',
    heading: EXISTING,
    todo: ['c@example.co.jp が一覧にあるか', '載っていなければ使えます', '載っていれば、原則として使えません'],
    warnings: ['ほかの事業所の事業グループに入っている弥生ID', 'ライセンスを割り当てられません'],
    next: ['使えると分かったら申し込みへ'],
    links: [REGISTER, APPLY],
    notes: [],
  },
];

const OWNED: Omit<HintRow, 'screen'> = {
  step: '',
  heading: 'この手続きでは使わない画面です',
  todo: [],
  warnings: [
    '「事業所C」は会計連携なしの手続きなので、保有製品の登録は要りません',
    '元の番号 8000001 をここに入れないで',
  ],
  next: ['STEP5は、登録済み製品一覧に新しい番号が載れば終わり'],
  links: [LIST],
  notes: [],
  notHere: true,
};

/** Screens that this procedure must not use. */
export const NOT_HERE: readonly HintRow[] = [
  ...['desktop-apps', 'owned-products', 'owned-product-added'].map((screen) => ({ ...OWNED, screen })),
  { ...OWNED, screen: 'owned-product-add', notes: [note('この手続きでは入れません', 'number')] },
  {
    ...OWNED,
    screen: 'apply-form-accounting',
    heading: '別の手続きの申込フォームです',
    warnings: ['このフォームは会計連携を使う事業所のためのもの', '専用の手順書に従います'],
    next: ['会計連携なしのフォームで申し込みます'],
    links: [APPLY],
  },
];
