import { looksOf, shownPiece } from '../../../src/rules/words/peculiar-characters';

it.each([
  ['補助', '「補助」'],
  ['〜', '「〜」（波ダッシュ）'],
  ['～', '「～」（全角チルダ）'],
  ['－', '「－」（全角ハイフン）'],
  ['ー', '「ー」（長音）'],
  ['‐', '「‐」（ハイフン（U+2010））'],
  ['髙', '「髙」（「高」の異体字）'],
  ['⼾', '「⼾」（漢字に似た部首の記号）'],
  ['ｶ', '「ｶ」（半角カナ）'],
  ['が'.normalize('NFD'), '「か\u3099」（分かれた濁点）'],
  ['\u200b', '幅のない空白'],
  ['\u200e', '見えない文字（U+200E）'],
  ['\u{e0100}', '字形を選ぶ見えない印'],
  ['\ue000', '外字（U+E000）'],
  ['A1', '「A1」'],
  ['センター・\n会場', '「センター・ 会場」'],
  ['令〜和', '「令〜和」（波ダッシュ）'],
])('%j is shown as %s', (piece, shown) => {
  expect(shownPiece(piece)).toBe(shown);
});

it.each([
  ['令和6〜8年', '令和６～８年'],
  ['サービス－Ａ', 'サービスーA'],
  ['髙橋國男', '高橋国男'],
  ['葛\u{e0100}城\u200b', '葛城'],
  ['⼾籍', '戸籍'],
])('%j looks like %j', (one, other) => {
  expect(looksOf(one)).toBe(looksOf(other));
});

it('tells apart what looks do', () => {
  expect(new Set(['部・課', '部　課', '部課', '部ー課'].map(looksOf)).size).toBe(4);
});
