/** Why files stand in the kit: every file of it has exactly one reason here, and every reason a file. */
export interface Reason {
  readonly files: RegExp;
  /** How the list names them. */
  readonly name: string;
  readonly reason: string;
}

export const reasons: readonly Reason[] = [
  {
    files: /^README\.html$/,
    name: 'README.html',
    reason: '最初に開くページです。導入・更新・取り外しの手順を示します。',
  },
  { files: /^contents\.html$/, name: 'contents.html', reason: 'この一覧です。' },
  {
    files: /^SHA256SUMS\.txt$/,
    name: 'SHA256SUMS.txt',
    reason: '受け取ったファイルが、作られたときのままかを確かめます。',
  },
  {
    files: /^sbom\.cdx\.json$/,
    name: 'sbom.cdx.json',
    reason: '組み込んだソフトウェアの一覧（SBOM、CycloneDX形式）です。脆弱性の照会に使います。',
  },
  { files: /^LICENSE\.txt$/, name: 'LICENSE.txt', reason: 'このソフトウェアの利用条件（MIT）です。' },
  {
    files: /^site\/[\w.-]+\.html$/,
    name: 'site/*.html',
    reason: '作業ウィンドウなど、職員が開くページです。no-cache で配ります。',
  },
  {
    files: /^site\/[\w-]+\.[0-9a-f]{8}\.js$/,
    name: 'site/*.（8桁の英数字）.js',
    reason: 'ページのスクリプトです。中身が変わると名前が変わるため、期限なしで配れます。',
  },
  {
    files: /^site\/[\w-]+\.[0-9a-f]{8}\.css$/,
    name: 'site/*.（8桁の英数字）.css',
    reason: 'ページの見た目です。名前と配り方は、スクリプトと同じです。',
  },
  {
    files: /^site\/assets\/[\w-]+\.png$/,
    name: 'site/assets/*.png',
    reason: 'リボンのボタンの絵です。Cache-Control を付けずに配ります。',
  },
  {
    files: /^site\/pictures\/[\w-]+\.png$/,
    name: 'site/pictures/*.png',
    reason: '作業ウィンドウから開く「利用の手引き」の画面の絵です。',
  },
  {
    files: /^site\/office-js\/office\.js$/,
    name: 'site/office-js/office.js',
    reason: 'Microsoft の Office JavaScript API です。外に出られない網のため、同じ場所から配ります。',
  },
  {
    files: /^site\/office-js\/excel-win32-16\.01\.js$/,
    name: 'site/office-js/excel-win32-16.01.js',
    reason: '同じく、Windows の Excel で読み込まれます。',
  },
  {
    files: /^site\/office-js\/excel-web-16\.00\.js$/,
    name: 'site/office-js/excel-web-16.00.js',
    reason: '同じく、Excel for the web で読み込まれます。',
  },
  {
    files: /^site\/office-js\/o15apptofilemappingtable\.js$/,
    name: 'site/office-js/o15apptofilemappingtable.js',
    reason: '同じく、Excel の外（ブラウザー）で作業ウィンドウのページを開いたときに読み込まれます。',
  },
  {
    files: /^site\/office-js\/telemetry\/oteljs_agave\.js$/,
    name: 'site/office-js/telemetry/oteljs_agave.js',
    reason: '同じく、起動のあとに読み込まれます。外部とは通信しません。',
  },
  {
    files: /^site\/office-js\/(?:ja-jp|en-us)\/office_strings\.js$/,
    name: 'site/office-js/ja-jp・en-us/office_strings.js',
    reason: '同じく、日本語の Excel と、それ以外の言葉の Excel で読み込まれます。',
  },
  {
    files: /^site\/office-js\/LICENSE\.md$/,
    name: 'site/office-js/LICENSE.md',
    reason: 'Office JavaScript API の使用条件です。いっしょに配ることが求められています。',
  },
  {
    files: /^site\/THIRD-PARTY-NOTICES\.txt$/,
    name: 'site/THIRD-PARTY-NOTICES.txt',
    reason: 'ページに組み込んだソフトウェアの利用条件です。いっしょに配ることが求められています。',
  },
  {
    files: /^site\/[\w-]+\.[0-9a-f]{8}\.js\.LICENSE\.txt$/,
    name: 'site/*.js.LICENSE.txt',
    reason: '同じく、スクリプトの初めに名前が書かれている分です。',
  },
  { files: /^site\/web\.config$/, name: 'site/web.config', reason: 'IIS の設定です。IIS でなければ要りません。' },
  { files: /^nginx\/hyoka\.conf$/, name: 'nginx/hyoka.conf', reason: 'nginx の設定です。nginx でなければ要りません。' },
  {
    files: /^manifest\/manifest\.xml$/,
    name: 'manifest/manifest.xml',
    reason: 'Excel にアドインの置き場所を教えるファイルです。管理センターか、共有フォルダーに置きます。',
  },
  {
    files: /^trial\/(?:un)?register-catalog\.ps1$/,
    name: 'trial/*.ps1',
    reason: '試用する端末に共有フォルダーのカタログを登録するものと、取り消すものです。',
  },
  {
    files: /^policies\/local-network-access\.ps1$/,
    name: 'policies/local-network-access.ps1',
    reason: 'Excel for the web を使うときだけ要る、Edge と Chrome のポリシーを設定します。',
  },
  {
    files: /^command\/hyoka\.mjs$/,
    name: 'command/hyoka.mjs',
    reason: '多くのブックをまとめて点検・集計するコマンドです。Node.js 20 以降で動きます。',
  },
  {
    files: /^command\/hyoka\.schema\.json$/,
    name: 'command/hyoka.schema.json',
    reason: 'コマンドが --json で出す内容の定義です。',
  },
  {
    files: /^command\/THIRD-PARTY-NOTICES\.txt$/,
    name: 'command/THIRD-PARTY-NOTICES.txt',
    reason: 'コマンドに組み込んだソフトウェアの利用条件です。',
  },
  {
    files: /^docs\/security-review\.html$/,
    name: 'docs/security-review.html',
    reason: 'セキュリティ審査の質問への答え（1枚）です。',
  },
  {
    files: /^docs\/(?!security-review)[\w-]+\.html$/,
    name: 'docs/*.html',
    reason: '職員向けの手引きなどです。印刷して配れます。',
  },
  { files: /^docs\/pictures\/[\w-]+\.png$/, name: 'docs/pictures/*.png', reason: '手引きの図です。' },
];

/** The reason of a file; throws where it has none, or two. */
export function reasonOf(path: string): Reason {
  const [reason, second] = reasons.filter(({ files }) => files.test(path));
  if (!reason || second)
    throw new Error(`${path} has ${reason ? 'two reasons' : 'no reason'} in scripts/kit/contents.ts`);
  return reason;
}
