import type { Layout, LayoutItem, Spelt } from '../layout';
import { optionalSections, sections, type SectionId } from '../sections';
import { bareLabelKey, labelKey } from '../spelling';
import { moneyUnits } from '../vocabulary';
import type { Problems } from './note';
import type { FormRow } from './rows';
import { splitWords } from './split-words';
import { absentWord } from './tables';

type Settings = Pick<
  Layout,
  'forms' | 'own' | 'titles' | 'moneyUnit' | 'cardShape' | 'measuresBy' | 'year' | 'numbering' | 'ratings'
>;
type Row = FormRow<'settings'>;

const cardShapes: Readonly<Record<string, Layout['cardShape']>> = { '1事業1枚': 'form', '1事業1行': 'row' };
const numberings: Readonly<Record<string, Layout['numbering']>> = { 通し: 'running', 固定の整理番号: 'fixed' };

/** 様式の設定: a line a setting; a blank one is as by default. `parseYear` reads 令和6年度. */
export function settingsOf(
  rows: readonly Row[],
  base: Settings,
  parseYear: (text: string) => number | null,
  problems: Problems,
): Settings {
  let settings: Settings = base;
  const said = new Map<string, string>();
  for (const row of rows) {
    if (row.value.text === '') continue;
    const key = labelKey(row.item.text);
    const before = said.get(key);
    if (before !== undefined) {
      if (before !== row.value.text)
        problems.add(row.item, 'この設定は、上の行に別の値で書かれています。値を1つに決め、ほかの行は削除してください');
      continue;
    }
    said.set(key, row.value.text);
    settings = { ...settings, ...lineOf(row, settings, parseYear, problems) };
  }
  return settings;
}

function lineOf(
  { item, value }: Row,
  settings: Settings,
  parseYear: (text: string) => number | null,
  problems: Problems,
): Partial<Settings> {
  switch (labelKey(item.text)) {
    case '金額の単位': {
      const name = value.text.normalize('NFKC') as keyof typeof moneyUnits;
      const factor = problems.wordIn(value, moneyUnits, 1);
      return factor === null ? {} : { moneyUnit: { name, factor } };
    }
    case '使わない欄':
      return { titles: withoutSections(value, settings.titles, problems) };
    case '個票の形': {
      const cardShape = problems.wordIn(value, cardShapes, 'form');
      return cardShape === null ? {} : { cardShape };
    }
    case '施策の見分け方': {
      if (value.text === '見出し') return { measuresBy: 'heading' };
      if (value.text === absentWord) return { measuresBy: 'none' };
      if (namesItem(value.text, settings)) return { measuresBy: { label: value.text } };
      problems.add(
        value,
        '個票の項目の表に、この名前の行を加えてください（種類は「文字」など）。個票の上に施策の見出しがある様式では「見出し」、施策のない様式では「なし」と書きます',
      );
      return {};
    }
    case '今年度': {
      const year = parseYear(value.text);
      if (year === null) problems.add(value, '年度として読み取れません。「令和6年度」のように書いてください');
      return year === null ? {} : { year };
    }
    case '番号': {
      const numbering = problems.wordIn(value, numberings, 'running');
      return numbering === null ? {} : { numbering };
    }
    case labelKey('達成度の判定基準'): {
      const ratings = ratingsIn(value.text);
      if (ratings === null)
        problems.add(value, '判定基準は「A：100、B：80、C：50、D」のように、良い順に書いてください');
      return ratings === null ? {} : { ratings };
    }
    default:
      problems.add(item, '様式の設定にない項目です。項目名を直すか、行を削除してください');
      return {};
  }
}

/** Whether a card bears an item of a name, one of the office's own or a built-in one. */
function namesItem(name: string, { forms, own }: Settings): boolean {
  const items: readonly LayoutItem[] = Object.values(forms.card);
  const labels = [
    ...items.flatMap(({ label, absent }) => (absent ? [] : label)),
    ...own.flatMap(({ form, label, kind }) => (form === 'card' && kind !== 'ignored' ? label : [])),
  ];
  return labels.some((label) => bareLabelKey(labelKey(label)) === bareLabelKey(labelKey(name)));
}

function withoutSections(cell: Row['value'], titles: Settings['titles'], problems: Problems): Settings['titles'] {
  const made: Record<SectionId, Spelt> = { ...titles };
  for (const word of splitWords(cell.text)) {
    const id = optionalSections.find((section) => isNamed(section, word));
    if (id) made[id] = { ...made[id], absent: true };
    else problems.add(cell, `「${word}」という欄はありません。「関連」「最終評価」のように書いてください`);
  }
  return made;
}

/** Whether a word names a section: by its word, title, name or number. */
function isNamed(id: SectionId, word: string): boolean {
  const { title, name, word: own } = sections[id];
  return (
    name.startsWith(`${word.normalize('NFKC')} `) || [own, title, name].some((one) => labelKey(one) === labelKey(word))
  );
}

/** `A：100、B：80、C：50、D`: the least percentage of the target, best first; the last may name none. */
function ratingsIn(text: string): Layout['ratings'] {
  const words = splitWords(text).map((one) => one.normalize('NFKC').replace(/[%\s]/gu, '').split(':'));
  const ratings = words.map(([word = '', percent], index) => {
    const from = percent === undefined && index === words.length - 1 ? -Infinity : Number(percent);
    return { word, from: from / 100 };
  });
  const falls = ratings.every(({ from }, index) => index === 0 || from < (ratings[index - 1]?.from ?? Infinity));
  return ratings.length > 1 && falls && ratings.every(({ word, from }) => word !== '' && !Number.isNaN(from))
    ? ratings
    : null;
}
