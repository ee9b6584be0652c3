/** What 設定 and the offers about a label say, in Japanese: fetched with them. */
export const settingsJa = {
  form: {
    heading: '様式',
    builtIn: '標準の様式で読み取っています。',
    own: 'シート「様式定義」のとおりに読み取っています。',
    given: '企画の様式定義のとおりに読み取っています。',
    create: '様式定義シートを作成',
    open: '様式定義シートを開く',
    created: '様式定義シートを作成しました。採用が「×」の案は、「○」にすると使われます。',
    createHint:
      '項目名の変更、増えた項目、使わない項目などを書くシートです。このブックから見つけた違いを、案として入れます。',
    title: (label: string) => `「${label}」を様式定義に書く`,
    add: '項目として加える',
    same: (standard: string) => `「${standard}」と同じ項目とする`,
    sameAsAny: '標準の項目と同じ項目とする',
    ignore: '対象外とする',
    choose: '選んでください',
    which: '同じ項目',
    write: '様式定義に書く',
    written: '様式定義に書きました。',
    additions: (count: number) => `様式定義にまだない項目が${String(count)}件見つかりました。`,
    addProposals: '案として様式定義に加える',
    addedProposals: '様式定義に案を加えました。採用が「×」の案は、「○」にすると使われます。',
    nothing: '標準と違うところを見つけられる個票がないため、標準の項目だけを入れます。',
    noRoom: '様式定義に、書き込める空いた行か列がありません。様式定義を開き、行を空けてください。',
  },

  given: {
    heading: '企画の様式・設定',
    none: 'このブックの様式と設定で点検しています。',
    on: '企画の様式・設定で点検しています。写しがこのブックに残り、次からも使います。',
    off: '企画の様式・設定の写しがこのブックにありますが、使っていません。',
    hint: '企画が作った様式定義のブックを選ぶと、このブックの様式定義や設定より優先して点検します。選んだファイルはこのパソコンの中で読み取り、どこにも送りません。',
    choose: '企画の様式・設定で点検…',
    chooseAgain: '別のファイルを選ぶ…',
    file: '企画の様式定義のブック',
    lacking: (file: string) =>
      `「${file}」にシート「様式定義」がありません。様式定義シートのあるブックを選んでください。`,
    takeOff: '使うのをやめる',
    putOn: 'もう一度使う',
    open: '企画の様式定義を開く',
    keepTitle: (file: string) => `「${file}」の様式・設定で点検します`,
    titles: {
      takeOff: '企画の様式・設定を使うのをやめます',
      putOn: '企画の様式・設定をもう一度使います',
    },
    buttons: { keep: '点検する', takeOff: '使うのをやめる', putOn: 'もう一度使う' },
    done: {
      keep: '企画の様式・設定で点検しました。',
      takeOff: '企画の様式・設定を使うのをやめ、このブックの様式と設定で点検しました。',
      putOn: '企画の様式・設定で点検しました。',
    },
    tab: (name: string, stands: boolean) => `シート「${name}」を${stands ? '書き換えます' : '追加します'}`,
    edit: (sheet: string, cell: string, before: string, after: string) =>
      `「${sheet}」の${cell}を「${before}」から「${after}」にします`,
    now: '今の指摘',
    after: 'このあと',
    counts: (error: number, query: number, notice: number) => `エラー${error}・要確認${query}・参考${notice}`,
  },

  settings: {
    pane: 'この画面',
    follow: '入力が止まったら自動で点検し直す',
    name: '記入者',
    nameHint: '「確認済み」の記録に残す名前です。このパソコンに保存します。',
    workbook: 'このブックの設定',
    whose: {
      usual: '設定シートはありません。既定のとおりに点検しています。',
      workbook: 'シート「設定」のとおりに点検しています。',
      given:
        '企画の設定のとおりに点検しています。指標の向きと統計の遅れ、預託金、前年度の事業は、このブックの設定も使います。',
    },
    create: '設定シートを作成',
    open: '設定シートを開く',
    created: '設定シートを作成しました。値を書き換えると、次の点検から反映されます。',
    createHint:
      '段階、次年度方針の選択肢、部・課の書き方、増減の基準、預託金、指標の向き、点検項目の実施・停止を決められます。',
    newBook: '新しい評価ブック',
    newBookHint: '空の様式のブックを作ります。',
    makeNewBook: '新しい評価ブック…',
    manual: '点検項目の説明を開く',
    help: '使い方を開く',
    diagnostics: '診断情報を写す',
    diagnosticsHint: '版、動作環境、最後のエラーを写します。ブックの内容は含みません。',
    diagnosticsCopied: '写しました。お問い合わせに貼り付けてください。',
    diagnosticsShown: '写せませんでした。下の内容を選んで写してください。',
    values: {
      stage: '段階',
      swing: '事業費の増減',
      swingValue: (percent: number, floor: string) => `${percent}％以上（${floor}千円以上の事業）`,
      rulesOff: '停止した点検項目',
      rulesOn: '実施する点検項目',
    },
  },
};

export type SettingsTexts = typeof settingsJa;
