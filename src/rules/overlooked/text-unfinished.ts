import { unfinishedIn } from '../../layout/unfinished';
import { dashes, noneWords } from '../../layout/vocabulary';
import type { Subject } from '../rule';
import type { Field } from '../../model/field';
import { numberOf } from '../../model/kpi-status';
import { textOf } from '../../model/field';
import { isProse } from '../facts/fields-that';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const textUnfinished = rule({
  id: 'text-unfinished',
  name: '書きかけの記載',
  severity: 'query',
  about:
    '必須の文章・名称・担当に、「同上」「未定」「〇〇」「（調整中）」「※…記入してください」などの書きかけが残っていないこと。',
  why: 'そのまま公表すると、内容のない記載や記入例が市民の目に触れます。「同上」は、並べ替えたときに何を指すか分からなくなります。',
  example: {
    wrong: '取組状況が「〇〇を〇回実施した。」となっている。',
    right: '実際の内容と数を記入します。同じ内容でも「同上」とせず、その欄だけで分かるように書きます。',
  },
  *check(subject) {
    const mayBeDash = dashesAllowed(subject);
    for (const { field, kind, owner } of subject.facts.notableFields) {
      const found = isProse(kind) ? pieceOf(field) : null;
      if (found === null || (mayBeDash.has(field) && dashes.includes(found))) continue;
      yield {
        at: field,
        owner,
        message: `「${field.label}」に、書きかけと思われる${quote(found)}が残っています。内容を確かめ、実際の内容に書き直してください。`,
      };
    }
  },
});

/** The piece of a value that is still to be written; null where it is finished. */
const pieceOf = ({ required, raw }: Field<unknown>): string | null =>
  required && typeof raw === 'string' ? unfinishedIn(raw) : null;

/** A dash may stand for a KPI's unit, for 検証 while there is no actual, and in a row that says 該当なし. */
function dashesAllowed({ evaluation: { kpis, relatedProjects } }: Subject): ReadonlySet<Field<unknown>> {
  const fields: Field<unknown>[] = [];
  for (const kpi of kpis) {
    fields.push(kpi.unit);
    if (kpi.years.every(({ actual }) => numberOf(actual) === null)) fields.push(kpi.verification);
  }
  for (const { code, name, department } of relatedProjects) {
    if (noneWords.includes(textOf(code).trim()) || noneWords.includes(textOf(name).trim()))
      fields.push(name, department);
  }
  return new Set(fields);
}
