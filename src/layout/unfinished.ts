/** Whole texts that people write in order to come back to them, and forget. */
const whole =
  /^(?:同[上左]|上に同じ|上記の?(?:とおり|通り)|後日(?:記入|入力|記載)|TBD|〃|々|仝|(?:前年度?|昨年度?)(?:と同じ|に同じ|と同様|同様)(?:の?内容)?|別紙の?(?:とおり|通り|参照)|N\/A|Ｎ／Ａ|(?:調整|確認|作成|照会|精査|検討)中|未(?:定|記入|入力)|要(?:修正|確認|更新)|[-ー—－―‐–−─…・※○〇◯●◎×✕]+)$/iu;
/** A text of more characters says something of its own. */
const longestWhole = 30;
/** Signs around a text that are left out when it is compared: list marks before it, brackets, and what ends it. */
const around = /^[\s・■□●○〇◯◆◇★☆※(（「【[［]+(?=[^\s])|[\s。．)）」】\]］]+$/gu;

/** Digits beside which 〇 is a digit, too: 二〇〇〇年. */
const kanjiDigit = '[一二三四五六七八九十百千〇零]';
const inside: readonly RegExp[] = [
  new RegExp(`(?<!${kanjiDigit})[〇○◯]{2,}(?!${kanjiDigit})`, 'u'),
  /[×✕]{2,}/u,
  /(?<![●△])(?:●●|△△)(?=\p{L})(?![^\n]{0,40}[●△][ \u3000]{0,5}$)/mu,
  new RegExp(`(?<=[^\\s${kanjiDigit.slice(1, -1)}])[〇○◯](?=[回件人名円])`, 'u'),
  /[【（([［〔][^【】（）()[\]［］〔〕\n]{0,10}(?:調整|確認|作成|精査|照会|記入|入力|修正)中[】）)\]］〕]/u,
  /[〇○◯]月[〇○◯]日|(?:令和|平成)[〇○◯]年/u,
  /【[^【】\n]{0,10}(?:検討|協議|集計|作業|執筆|準備)中】/u,
  /要修正/u,
  /※[^\n。]{0,80}(?:記入|入力)(?:して(?:ください|下さい)|のこと|すること|願います|例|[。．)）】」\s]|$)/u,
];

/** Every unfinished piece holds one of these. Most texts hold none, and are not searched further. */
const sign = /[〇○◯×✕※]|●●|△△|要修正|中[】）)\]］〕]/u;

/** The text, if the whole of it stands for one that is still to be written (同上); else null. */
export function unfinishedWhole(text: string): string | null {
  const bare = text.trim();
  if (bare.length > longestWhole) return null;
  const core = bare.replace(around, '');
  return whole.test(core) || whole.test(bare) ? bare : null;
}

/** The piece of a text that is still to be written (〇〇を実施), or all of it; null where it is finished. */
export function unfinishedIn(text: string): string | null {
  const all = unfinishedWhole(text);
  if (all !== null || !sign.test(text)) return all;
  for (const pattern of inside) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}
