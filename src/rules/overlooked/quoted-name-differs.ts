import type { Layout } from '../../layout/layout';
import { textOf } from '../../model/field';
import { comparableName, measureLabel, measureWordIn } from '../../model/names';
import type { OwnedField } from '../facts/fields-that';
import { areasBeside, measureNames, ownArea, type KnownArea } from '../facts/known-names';
import { rule, type Violation } from '../rule';
import { quote } from '../words/quote';
import { quotedAreas, quotedMeasures, type QuotedMeasure, type QuotedName } from '../words/quoted-names';

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
  *check({ evaluation, beside, facts: { notableFields, measureSightings } }) {
    const { layout } = evaluation;
    const word = measureWordIn(layout);
    const measuresIn = quotedMeasures(word);
    const own = ownArea(evaluation);
    const areas = [...(own ? [own] : []), ...areasBeside(beside, own)];
    const known: Known = {
      own,
      names: measureNames(measureSightings),
      hasMeasures: evaluation.measures.length > 0,
      layout,
    };
    for (const one of notableFields) {
      if (one.kind !== 'longText' || one.field.state !== 'read') continue;
      const text = textOf(one.field);
      if (!text.includes(word) && !text.includes('政策分野')) continue;
      const quoted = quotedAreas(text);
      const fault =
        (one.field === evaluation.finalEvaluation ? foreignFirst(quoted, own) : null) ??
        misnamedArea(quoted, areas) ??
        misnamedMeasure(measuresIn(text), known);
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

/** Section 4 is about the own area first. */
function foreignFirst([first]: readonly QuotedName[], own: KnownArea | null): Fault | null {
  if (!own || !first || first.number === own.number) return null;
  const words = `「政策分野${String(first.number)}「${first.name}」」は、この政策分野（${String(own.number)}「${own.name}」）ではありません`;
  return { words };
}

function misnamedArea(quoted: readonly QuotedName[], areas: readonly KnownArea[]): Fault | null {
  for (const { number, name } of quoted) {
    const area = areas.find((one) => one.number === number);
    if (!area || isSame(name, area.name)) continue;
    const where = area.elsewhere ? 'その政策分野のブックでは' : '見出しでは';
    return {
      words: `政策分野${String(number)}${quote(name)}は、${where}${quote(area.name)}です`,
      related: area.elsewhere ? [area.elsewhere] : [],
    };
  }
  return null;
}

interface Known {
  readonly own: KnownArea | null;
  /** Each 施策's right name. */
  readonly names: ReadonlyMap<number, string>;
  readonly hasMeasures: boolean;
  readonly layout: Layout;
}

/** Of a 施策 of another area nothing is known here. */
function misnamedMeasure(quoted: readonly QuotedMeasure[], { own, names, hasMeasures, layout }: Known): Fault | null {
  for (const { area, number, name } of quoted) {
    if (own && area !== null && area !== own.number) continue;
    const right = names.get(number);
    const what = `${measureLabel(number, layout)}${quote(name)}は、`;
    if (right === undefined && hasMeasures) return { words: `${what}この政策分野にない${measureWordIn(layout)}です` };
    if (right !== undefined && !isSame(name, right)) return { words: `${what}ほかの場所では${quote(right)}です` };
  }
  return null;
}

const isSame = (a: string, b: string): boolean => comparableName(a) === comparableName(b);
