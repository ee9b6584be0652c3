import { withoutUnseen } from '../../layout/unseen';
import { quote } from './quote';

/** Characters that look like others, or like nothing. */
const named: Readonly<Record<string, string>> = {
  '〜': '波ダッシュ',
  '～': '全角チルダ',
  '~': '半角チルダ',
  '-': '半角ハイフン',
  '－': '全角ハイフン',
  ー: '長音',
  ｰ: '半角の長音',
  '‐': 'ハイフン（U+2010）',
  '‑': 'ハイフン（U+2011）',
  '−': 'マイナス',
  '–': '短いダッシュ',
  '—': '長いダッシュ',
  '―': 'ダッシュ',
  '─': '罫線',
  '・': '中黒',
  '･': '半角の中黒',
  '‧': '中点（U+2027）',
  '·': '中点（U+00B7）',
  '\u200b': '幅のない空白',
  '\u00ad': '見えないハイフン',
  '\ufeff': '見えない印（U+FEFF）',
  '\u3099': '分かれた濁点',
  '\u309a': '分かれた半濁点',
  ' ': '半角の空白',
  '　': '全角の空白',
  '\u00a0': '改行しない空白',
  '\t': 'タブ',
  '\n': '改行',
};

/** Old and variant forms, each followed by the usual one. */
const variants =
  '戶戸國国學学澤沢廣広齋斎齊斉邊辺邉辺髙高﨑崎德徳榮栄壽寿縣県惠恵實実萬万會会眞真濵浜濱浜瀨瀬淸清靑青櫻桜圓円區区體体醫医舊旧與与豐豊鐵鉄龍竜龜亀應応藝芸聲声發発變変辨弁辯弁佛仏拂払假仮' +
  '價価兒児單単參参雙双壓圧團団圖図圍囲增増奧奥寫写寶宝將将專専對対屆届屬属嶋島峯峰嶽岳廳庁彌弥戰戦戲戯拜拝據拠擧挙收収敎教數数斷断晝昼曉暁條条槇槙樂楽樣様權権步歩歷歴殘残毆殴氣気沒没' +
  '滿満澁渋濟済濕湿瀧滝灣湾燈灯爐炉爲為犧犠獨独獻献畫画當当疊畳盜盗禮礼稅税稻稲穗穂竝並粹粋經経總総緖緒繪絵繼継續続罐缶羣群聰聡肅粛膽胆臺台舍舎莊荘萠萌藏蔵藥薬虛虚蟲虫裝装覺覚觀観讀読' +
  '讓譲豫予貳弐賣売轉転輕軽遲遅遞逓邨村鄕郷釋釈鑄鋳關関陷陥隨随險険隱隠靈霊靜静顯顕餘余驛駅驅駆髮髪鬪闘鷄鶏麥麦麵麺黃黄默黙黑黒點点黨党齒歯齡齢';
const usual = new Map(
  Array.from(variants.matchAll(/(.)(.)/gu), ([, variant = '', form = '']) => [variant, form] as const),
);

/** The name of a character whose looks do not tell what it is; null for an ordinary one. */
function peculiarity(character: string): string | null {
  const name = named[character];
  if (name !== undefined) return name;
  const form = usual.get(character);
  if (form !== undefined) return `「${form}」の異体字`;
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character)) return '字形を選ぶ見えない印';
  if (/\p{DI}/u.test(character)) return `見えない文字（${codeOf(character)}）`;
  if (/\p{Co}/u.test(character)) return `外字（${codeOf(character)}）`;
  if (/[\u2e80-\u2fdf]/u.test(character)) return '漢字に似た部首の記号';
  if (/[\uff61-\uff9f]/u.test(character)) return '半角カナ';
  return /\p{M}/u.test(character) ? `重ねる記号（${codeOf(character)}）` : null;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What words are written with (センター, 計画・方針): among other characters nobody wonders what they are. */
const usualInWords = /[ー・ \u3000\n-]/u;

/** A piece of a text as messages show it, with what its characters are where looks do not tell: `「～」（全角チルダ）`. */
export function shownPiece(piece: string): string {
  const characters = [...piece];
  const inWords = characters.some((character) => peculiarity(character) === null);
  const doubtful = inWords ? characters.filter((character) => !usualInWords.test(character)) : characters;
  const names = [...new Set(doubtful.map(peculiarity).filter((name) => name !== null))];
  const quoted = isSeen(piece) ? quote(piece) : '';
  if (names.length === 0) return quoted;
  return quoted === '' ? names.join('・') : `${quoted}（${names.join('・')}）`;
}

const isSeen = (piece: string): boolean => !/^[\s\p{DI}\p{M}\p{Co}]*$/u.test(piece);

/** A text without what looks do not tell: unseen characters, width, waves and dashes of all kinds, old forms of kanji. */
export const looksOf = (text: string): string =>
  withoutUnseen(text.normalize('NFKC'))
    .replace(/〜/gu, '~')
    .replace(/[ー‐‑−–—―─]/gu, '-')
    .replace(/[·‧･]/gu, '・')
    .replace(/[㐀-鿿豈-\ufaff]/gu, (kanji) => usual.get(kanji) ?? kanji);
