import { builtInLines, yearWord } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import type { Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';

/** The year columns that at least half of the cards have; as they stand by default, where they are those. */
export function yearLines({ cards, year }: Evaluation, adopted: string): readonly FormLine<'years'>[] {
  const standard = builtInLines().years;
  if (year === null) return standard;
  const columns = cards.flatMap(({ years }) => years.flatMap(({ heading }) => heading.value ?? []));
  const found = [...groupBy(columns, (one) => `${String(one.year)} ${one.kind}`).values()]
    .filter(({ length }) => length * 2 >= cards.length)
    .flatMap(([first]) => first ?? [])
    .map(({ year: own, kind }) => ({ word: yearWord(own - year), kind, ahead: own - year }))
    .filter(({ word }) => word !== '')
    .sort((a, b) => a.ahead - b.ahead);
  const isStandard =
    found.length === standard.length &&
    found.every(({ word, kind }, index) => standard[index]?.year === word && standard[index].kind === kind);
  if (found.length === 0 || isStandard) return standard;
  return found.map(({ word, kind, ahead }) => ({
    year: word,
    kind,
    required: ahead < 0 ? '任意' : '必須',
    adopted,
  }));
}
