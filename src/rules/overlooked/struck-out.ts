import type { Evaluation } from '../../model/evaluation';
import { fieldsIn, textOf, type Field } from '../../model/field';
import { kpiName, measureLabel, projectName } from '../../model/names';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const struckOut = rule({
  id: 'struck-out',
  name: '見え消しの残り',
  severity: 'notice',
  about:
    '取り消し線を引いた値が残っていないこと。作業ウィンドウで一部しか調べられないときは、そのことを示す。設定の段階を「最終」とするとエラーになる。',
  why: '取り消し線の引かれた値も、そのまま読み取り、集計に含めています。',
  example: {
    wrong: '個票の全体に取り消し線が引かれたまま、一覧にも残っている。',
    right: '取りやめた事業は個票と一覧の行を削除し、見え消しの修正は反映して取り消し線を外します。',
  },
  yieldsTo: ['value-unreadable'],
  *check({ evaluation, facts, settings }) {
    if (evaluation.unasked.includes('marks'))
      yield {
        at: null,
        message:
          '取り消し線や上付き・下付きの文字があちこちに多いため、一部のセルしか調べていません。残りは、目で確かめてください。',
      };
    if (facts.notableFields.every(({ field }) => field.marked === null)) return;
    const severity = settings.stage === '最終' ? ('error' as const) : ('notice' as const);
    for (const { name, owner, fields } of groupsOf(evaluation)) {
      const struck = fields.filter(({ marked }) => marked?.struck != null);
      if (struck.length === 0) continue;
      const isAll = name !== null && fields.every(({ raw, marked }) => raw === null || marked?.struck === 'whole');
      for (const violation of isAll ? [whole(name, struck)] : struck.flatMap(single)) {
        yield { ...violation, owner, severity };
      }
    }
  },
});

interface Group {
  /** The field that stands for the whole group, if there is one. */
  readonly name: Field<unknown> | null;
  readonly owner: string;
  readonly fields: readonly Field<unknown>[];
}

function* groupsOf({ cards, layout, list, kpis, assessments, measures, ...rest }: Evaluation): Iterable<Group> {
  for (const card of [...cards, ...(list?.rows ?? [])])
    yield { name: card.name, owner: projectName(card), fields: fieldsIn(card) };
  for (const kpi of kpis) yield { name: kpi.name, owner: kpiName(kpi), fields: fieldsIn(kpi) };
  for (const measure of measures)
    yield { name: measure.name, owner: measureLabel(measure.number.value, layout), fields: fieldsIn(measure) };
  for (const block of assessments)
    yield { name: null, owner: measureLabel(block.heading?.number ?? null, layout), fields: fieldsIn(block) };
  yield {
    name: null,
    owner: '',
    fields: fieldsIn([rest.policyArea, rest.relatedProjects, rest.finalEvaluation]),
  };
}

function whole(name: Field<unknown>, struck: readonly Field<unknown>[]): Violation {
  return {
    at: name,
    message: `${quote(textOf(name))}は、すべての値に取り消し線が引かれています（集計には含めています）。取りやめるものは削除し、そうでなければ取り消し線を外してください。`,
    reads: struck,
  };
}

function single(field: Field<unknown>): Violation[] {
  const isPart = field.marked?.struck === 'part';
  // Of a number or a choice that is struck out in part, `value-unreadable` speaks.
  if (isPart && field.state === 'unreadable') return [];
  return [
    {
      at: field,
      message: `「${field.label}」の${quote(textOf(field))}${isPart ? 'の一部' : ''}に、取り消し線が引かれています（そのまま読み取っています）。修正を反映し、取り消し線を外してください。`,
      related: [],
    },
  ];
}
