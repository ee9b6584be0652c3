import type { Evaluation, PolicyArea } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { comparableName } from '../../model/names';
import { sightingsOf, type Sighting } from '../facts/measure-sightings';
import type { OwnedField } from '../facts/fields-that';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const quotedNameDiffers = rule({
  id: 'quoted-name-differs',
  name: '引用した名称の誤り',
  severity: 'query',
  about:
    '文章の中で「施策1「…」」「政策分野12「…」」のように引用した名称が、その施策・政策分野の名称であること。「4 施策の最終評価」で最初に引用する政策分野が、この政策分野であること。',
  why: 'ほかの政策分野や前年度の文章を写すと、番号や名称が元のまま残りがちです。',
  example: {
    wrong: '最終評価に「施策2「経済の循環」」とあるが、施策2の名称は「地域経済の循環の推進」である。',
    right: '施策の番号と名称を確かめ、文章を直します。',
  },
  yieldsTo: ['measure-name-differs'],
  *check({ evaluation, facts: { notableFields, misnumberedHeadings } }) {
    const names = measureNames([...sightingsOf(evaluation, misnumberedHeadings)]);
    for (const one of notableFields) {
      if (one.kind !== 'longText' || one.field.state !== 'read') continue;
      const text = textOf(one.field);
      if (!text.includes('施策') && !text.includes('政策分野')) continue;
      const fault = faultIn(text, names, evaluation, one.field === evaluation.finalEvaluation);
      if (fault !== null) yield violation(one, fault);
    }
  },
});

const violation = ({ field, owner }: OwnedField, fault: string) => ({
  at: field,
  owner,
  message: `「${field.label}」の${fault}。番号と名称を確かめ、文章を直してください。`,
});

/** A number, and the name that is quoted right behind it. */
const quotedMeasure = /施策\s*([0-9０-９]{1,2})\s*[「『]([^」』\n]{1,60})[」』]/gu;
const quotedArea = /政策分野\s*([0-9０-９]{1,3})\s*[「『]([^」』\n]{1,60})[」』]/gu;
/** Another area's number before a 施策, in the same sentence. */
const areaBefore = /(?:政策分野\s*([0-9０-９]{1,3})|([0-9０-９]{1,3})\s*[-－]\s*$)[^。\n]*$/u;

function faultIn(
  text: string,
  names: ReadonlyMap<number, string>,
  { policyArea, measures }: Evaluation,
  isFinal: boolean,
): string | null {
  const areas = [...text.matchAll(quotedArea)].map(([, number = '', name = '']) => ({ number: digits(number), name }));
  const own = policyArea && ownArea(policyArea);
  const [first] = areas;
  if (isFinal && own && first && first.number !== own.number)
    return `「政策分野${String(first.number)}「${first.name}」」は、この政策分野（${String(own.number)}「${own.name}」）ではありません`;
  const misnamed = own && areas.find(({ number, name }) => number === own.number && !isSame(name, own.name));
  if (misnamed) return `政策分野${String(misnamed.number)}${quote(misnamed.name)}は、見出しでは${quote(own.name)}です`;
  for (const { 1: digit = '', 2: name = '', index } of text.matchAll(quotedMeasure)) {
    const before = areaBefore.exec(text.slice(Math.max(0, index - 60), index));
    if (before && own && digits(before[1] ?? before[2] ?? '') !== own.number) continue;
    const number = digits(digit);
    const right = names.get(number);
    if (right === undefined && measures.length > 0)
      return `施策${String(number)}${quote(name)}は、この政策分野にない施策です`;
    if (right !== undefined && !isSame(name, right))
      return `施策${String(number)}${quote(name)}は、ほかの場所では${quote(right)}です`;
  }
  return null;
}

const digits = (text: string): number => Number(text.normalize('NFKC'));
const isSame = (a: string, b: string): boolean => comparableName(a) === comparableName(b);

function ownArea({ number, name }: PolicyArea): { readonly number: number; readonly name: string } | null {
  const own = digits(number.value ?? '');
  return Number.isInteger(own) && own > 0 && isRead(name) ? { number: own, name: name.value ?? '' } : null;
}

const isRead = (field: Field<string>): boolean => field.state === 'read' && field.value !== '';

/** Each 施策's name at most places; in a tie the header's. */
function measureNames(sightings: readonly Sighting[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [measure, own] of groupBy(sightings, (one) => one.measure)) {
    const spellings = groupBy(own, ({ spelling }) => comparableName(spelling));
    let best: readonly Sighting[] = [];
    for (const spelling of spellings.values()) if (spelling.length > best.length) best = spelling;
    names.set(measure, best[0]?.spelling ?? '');
  }
  return names;
}
