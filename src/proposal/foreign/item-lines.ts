import { cardKeys, type CardKey } from '../../layout/card';
import { builtInItems } from '../../layout/form-sheet/built-in-lines';
import type { FormLine } from '../../layout/form-sheet/lines';
import { absentWord } from '../../layout/form-sheet/tables';
import { ownKinds } from '../../layout/own-item';
import { bareLabelKey, labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { shownText } from '../../read/sheet/shown';
import { isDash } from '../../read/values/numbers';
import type { CellHints } from '../cell-hints';
import { directionWords, type DirectionWords } from '../direction-words';
import type { Assigned } from './assigned';
import { likelihood, nearFrom, spellingLikeness } from '../likely-names';
import { kindOf } from './item-kind';
import { onCards, sumOf } from '../own-line';
import { filledIn, type Print, type PrintedItem } from '../printed/printed';

type Line = FormLine<'items'>;

/** The item table for an office's own form: the built-in items as it prints them, or なし, then what else it prints. */
export function printedLines(print: Print, assigned: Assigned, adopted: string, hints: CellHints): readonly Line[] {
  const used = new Set(assigned.values());
  const others = print.items.filter((item) => !used.has(item) && item.role !== 'years' && !isToldAnyway(item, print));
  return [
    ...builtInItems().map(({ line, of, optional }): Line => {
      const name = of?.form === 'card' ? cardKeys.find((key) => key === of.name) : undefined;
      if (!name) return line;
      const item = assigned.get(name);
      if (item) return { ...line, ...builtIn(name, item, print, adopted, hints) };
      return optional || isAlone(name, print)
        ? line
        : { ...line, name: absentWord, adopted, evidence: onCards(0, print.forms, '') };
    }),
    ...parentsOf(print).map((name): Line => ({ place: '個票', name, kind: ownKinds.ignored, adopted })),
    ...others.map((item) => ownItem(item, print, adopted, hints)),
  ];
}

/** 番号 and 年度 head columns of a table without being items. */
const isToldAnyway = ({ name }: PrintedItem, { shape }: Print): boolean =>
  shape === 'row' && /^(?:番号|no\.?|(?:会計|対象|評価|予算|実施)?年度)$/iu.test(labelKey(name));

/** A table has no heading over its years; years alone may head the amounts of the project. */
const isAlone = (name: CardKey, { shape, items }: Print): boolean =>
  shape === 'row' && (name === 'moneyUnit' || (name === 'cost' && items.every(({ role }) => role !== 'amounts')));

function builtIn(name: CardKey, item: PrintedItem, print: Print, adopted: string, hints: CellHints): Line {
  const found = onCards(item.bearing, print.forms, exampleOf(item));
  const words = name === 'direction' ? wordsOf(item, hints) : null;
  const chosen = words === null ? {} : { choices: words.choices };
  const evidence = `${whyIt(name, item)}${found}${words?.evidence ?? ''}`;
  // A relation names ① by the label as it is printed.
  const isStandard = likelihood(name, item.name) === 1 && item.under === null && !/^[①-⑳]/u.test(item.name);
  if (isStandard) return words === null ? { evidence } : { ...chosen, adopted, evidence };
  return { ...labelOf(item), ...chosen, adopted, evidence };
}

/** The evidence for an item, which stands before the number of cards that bear it. */
function whyIt(name: CardKey, item: PrintedItem): string {
  if (likelihood(name, item.name) === 1) return '';
  if (name === 'moneyUnit') return '年度の見出しの左、';
  const alike = spellingLikeness(name, item.name);
  return alike >= nearFrom ? `つづりの近さ${String(Math.round(alike * 100))}%、` : '意味の近い項目名、';
}

const wordsOf = (item: PrintedItem, hints: CellHints): DirectionWords | null =>
  directionWords(
    (item.entry && hints(item.entry)?.choices) ?? [],
    filledIn(item).map((cell) => shownText(cell) ?? ''),
  );

/** Labels such as 財源内訳 that other items are told by, and that have no value of their own. */
function parentsOf({ shape, items }: Print): string[] {
  const own = new Set(items.map(({ name }) => labelKey(name)));
  const parents = groupBy(
    items.flatMap(({ under }) => under ?? []),
    labelKey,
  );
  return shape === 'row'
    ? []
    : [...parents].flatMap(([key, [first]]) => (own.has(key) || first === undefined ? [] : first));
}

function ownItem(item: PrintedItem, print: Print, adopted: string, hints: CellHints): Line {
  const { kind, choices } = kindOf(item, print, item.entry && hints(item.entry));
  const sum = sumOf(kind);
  return {
    place: '個票',
    ...labelOf(item),
    kind: ownKinds[kind],
    ...(choices.length > 0 ? { choices: choices.join('、') } : {}),
    ...(sum === undefined || /平均|単価/u.test(item.name) ? {} : { sum }),
    adopted,
    evidence: onCards(item.bearing, print.forms, exampleOf(item)),
  };
}

/** 財源内訳 > その他; what is printed with a formula also as that. */
function labelOf({ text, name, under }: PrintedItem): Line {
  const key = labelKey(text);
  const isSame = [key, bareLabelKey(key)].includes(labelKey(name));
  return { name: under === null ? name : `${under} > ${name}`, ...(isSame ? {} : { also: text }) };
}

function exampleOf(item: PrintedItem): string {
  const texts = filledIn(item).map((cell) => shownText(cell) ?? '');
  return texts.find((text) => !isDash(text)) ?? '';
}
