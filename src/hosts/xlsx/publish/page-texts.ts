import { encodeText } from '../xml-encoding';

/** What a page's header or footer may say in the public copy, and what of it stays out. */
export interface PageText {
  readonly text: string;
  /** The words, and what paths and file names are printed by, that the copy does without. */
  readonly leftOut: readonly string[];
}

/** A code such as `&P`, `&"font,style"`, `&12`, `&K00FF00`, or text up to the next code. */
const token = /&"([^"]*)"|&(\d+)|&K([0-9A-Fa-f]{6})|&([A-Za-z&+-])|([^&]+)|&/g;

/** Page numbers, sheet's name, date and time, and how text looks. */
const codes = new Set([...'LCRPNADTBIUESXY+-&']);
/** What would print more than stands in the workbook. */
const named: Readonly<Record<string, string>> = { F: 'ファイル名', Z: 'ファイルの場所', G: '画像' };

const aroundNumbers = /^[\s\d/／\-‐－―—–・.．,，、()（）[\]［］【】]*(?:ページ|頁|page|枚|p)?[\s.．]*$/i;

/**
 * A header or footer of which page numbers stay, and words that stand in the published cells: nobody sees them while the
 * workbook is filled in, and so 部外秘 or a name is forgotten there.
 */
export function publicPageText(source: string, isPublic: (word: string) => boolean): PageText {
  const leftOut: string[] = [];
  const kept = [...source.matchAll(token)].map(([whole, font, , , code, text]) => {
    // A font's name is free text; what is printed at the edge of a page does without.
    if (font !== undefined) return '';
    if (code !== undefined) {
      const name = named[code.toUpperCase()];
      if (name !== undefined) leftOut.push(name);
      return codes.has(code.toUpperCase()) ? whole : '';
    }
    if (text === undefined) return whole === '&' ? '' : whole;
    return keptWords(text, isPublic, leftOut);
  });
  return { text: kept.join(''), leftOut };
}

/** Signs around page numbers. More digits than a number of pages has are somebody's: a telephone number, a code. */
const isAroundNumbers = (text: string): boolean => aroundNumbers.test(text) && text.replace(/\D/gu, '').length <= 4;

/** Word by word, with what parts them. */
function keptWords(text: string, isPublic: (word: string) => boolean, leftOut: string[]): string {
  if (isAroundNumbers(text)) return text;
  const words = text.split(/([\s()（）「」【】、。・／/：:]+)/u);
  const hidden = words.filter((word, at) => at % 2 === 0 && word !== '' && !isAroundNumbers(word) && !isPublic(word));
  if (hidden.length === 0) return text;
  leftOut.push(`「${text.trim()}」`);
  return '';
}

/** Headers and footers in the order that a sheet has them. */
const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export function pageTextsXml(attributes: string, texts: ReadonlyMap<string, string>): string {
  const inner = order
    .flatMap((name) => {
      const text = texts.get(name);
      return text === undefined ? [] : [`<${name}>${encodeText(text)}</${name}>`];
    })
    .join('');
  return `<headerFooter${attributes}>${inner}</headerFooter>`;
}
