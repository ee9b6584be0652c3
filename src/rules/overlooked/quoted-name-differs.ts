import { builtInLayout, type Layout } from '../../layout/layout';
import type { PolicyArea } from '../../model/evaluation';
import { textOf } from '../../model/field';
import type { Related } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { measureNumberOf } from '../../model/measure-number';
import { comparableName, measureLabel, measureWordIn } from '../../model/names';
import { rightSpelling, sightingsOf, type Sighting } from '../facts/measure-sightings';
import type { OwnedField } from '../facts/fields-that';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule, type Subject, type Violation } from '../rule';

export const quotedNameDiffers = rule({
  id: 'quoted-name-differs',
  name: '引用した名称の誤り',
  severity: 'query',
  about:
    '文章の中で「施策1「…」」「政策分野12「…」」のように引用した名称が、その施策・政策分野の名称であること。「4 施策の最終評価」で最初に引用する政策分野が、この政策分野であること。ほかの政策分野の名称は、複数のブックをまとめて点検したときに調べる。',
  why: 'ほかの政策分野や前年度の文章を写すと、番号や名称が元のまま残りがちです。',
  example: {
    wrong: '最終評価に「施策2「経済の循環」」とあるが、施策2の名称は「地域経済の循環の推進」である。',
    right: '施策の番号と名称を確かめ、文章を直します。',
  },
  yieldsTo: ['measure-name-differs'],
  *check({ evaluation, beside, facts: { notableFields, misnumberedHeadings } }) {
    const { layout } = evaluation;
    const word = measureWordIn(layout);
    const quoted = quotedMeasure(word);
    const names = measureNames(sightingsOf(evaluation, misnumberedHeadings));
    const own = evaluation.policyArea && areaOf(evaluation.policyArea);
    const known: Known = {
      own,
      others: othersOf(beside, own),
      names,
      hasMeasures: evaluation.measures.length > 0,
      layout,
    };
    for (const one of notableFields) {
      if (one.kind !== 'longText' || one.field.state !== 'read') continue;
      const text = textOf(one.field);
      if (!text.includes(word) && !text.includes('政策分野')) continue;
      const fault =
        (one.field === evaluation.finalEvaluation ? foreignFirst(text, known) : null) ??
        misnamedArea(text, known) ??
        misnamedMeasure(text, quoted, known);
      if (fault !== null) yield violation(one, fault);
    }
  },
});

interface Fault {
  readonly words: string;
  readonly related?: Violation['related'];
}

const violation = ({ field, owner }: OwnedField, { words, related = [] }: Fault): Violation => ({
  at: field,
  owner,
  message: `「${field.label}」の${words}。番号と名称を確かめ、文章を直してください。`,
  related,
});

interface Area {
  readonly number: number;
  readonly name: string;
  /** Where its name stands, in another workbook. */
  readonly elsewhere: Related | null;
}

interface Known {
  readonly own: Area | null;
  /** The areas of the other workbooks that are looked at with this one. */
  readonly others: readonly Area[];
  readonly names: ReadonlyMap<number, string>;
  readonly hasMeasures: boolean;
  readonly layout: Layout;
}

/** A number, and the name that is quoted right behind it. */
const quotedMeasure = (word: string): RegExp => {
  // Of the usual form, 施策1-2 is a project.
  const digits =
    word === builtInLayout.words.measure.label ? '[0-9０-９]{1,2}' : '[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?';
  return new RegExp(`${escaped(word)}\\s*(${digits})\\s*[「『]([^」』\\n]{1,60})[」』]`, 'gu');
};
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
const quotedArea = /政策分野\s*([0-9０-９]{1,3})\s*[「『]([^」』\n]{1,60})[」』]/gu;
/** Another area's number before a 施策, in the same sentence. */
const areaBefore = /(?:政策分野\s*([0-9０-９]{1,3})|([0-9０-９]{1,3})\s*[-－]\s*$)[^。\n]*$/u;
/** A policy area is looked for among this many characters before. */
const reach = 60;

const quotedIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 1: number = '', 2: name = '' }) => ({
    index,
    number: measureNumberOf(number),
    name,
  }));

/** Section 4 is about the own area first. */
function foreignFirst(text: string, { own }: Known): Fault | null {
  const [first] = quotedIn(text, quotedArea);
  if (!own || !first || first.number === own.number) return null;
  const words = `「政策分野${String(first.number)}「${first.name}」」は、この政策分野（${String(own.number)}「${own.name}」）ではありません`;
  return { words };
}

function misnamedArea(text: string, { own, others }: Known): Fault | null {
  for (const { number, name } of quotedIn(text, quotedArea)) {
    const area = [...(own ? [own] : []), ...others].find((one) => one.number === number);
    if (!area || isSame(name, area.name)) continue;
    const where = area.elsewhere ? 'その政策分野のブックでは' : '見出しでは';
    return {
      words: `政策分野${String(number)}${quote(name)}は、${where}${quote(area.name)}です`,
      related: area.elsewhere ? [area.elsewhere] : [],
    };
  }
  return null;
}

function misnamedMeasure(text: string, quoted: RegExp, { own, names, hasMeasures, layout }: Known): Fault | null {
  for (const { index, number, name } of quotedIn(text, quoted)) {
    const before = areaBefore.exec(text.slice(Math.max(0, index - reach), index));
    if (before && own && digits(before[1] ?? before[2] ?? '') !== own.number) continue;
    const right = names.get(number);
    const what = `${measureLabel(number, layout)}${quote(name)}は、`;
    if (right === undefined && hasMeasures) return { words: `${what}この政策分野にない${measureWordIn(layout)}です` };
    if (right !== undefined && !isSame(name, right)) return { words: `${what}ほかの場所では${quote(right)}です` };
  }
  return null;
}

const digits = (text: string): number => Number(text.normalize('NFKC'));
const isSame = (a: string, b: string): boolean => comparableName(a) === comparableName(b);

function areaOf({ number, name }: PolicyArea, file?: string): Area | null {
  const own = digits(number.value ?? '');
  if (!(own > 0) || name.state !== 'read' || !name.value) return null;
  return { number: own, name: name.value, elsewhere: file === undefined ? null : { ...relatedTo(name), file } };
}

const othersOf = (beside: Subject['beside'], own: Area | null): Area[] =>
  beside
    .flatMap(({ file, evaluation: { policyArea } }) => (policyArea && areaOf(policyArea, file)) ?? [])
    .filter(({ number }) => number !== own?.number);

/** Each 施策's name, by its number. */
const measureNames = (sightings: Iterable<Sighting>): ReadonlyMap<number, string> =>
  new Map(
    [...groupBy(sightings, ({ measure }) => measure)].map(([measure, own]) => [
      measure,
      rightSpelling(groupBy(own, ({ spelling }) => spelling)),
    ]),
  );
