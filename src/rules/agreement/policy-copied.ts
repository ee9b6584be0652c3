import { textOf } from '../../model/field';
import { comparableName, measureLabel } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const policyCopied = rule({
  id: 'policy-copied',
  name: '重点方針が施策と同文',
  severity: 'notice',
  about: '今年度の重点方針(方向性)が、施策の内容の写しになっていないこと。',
  why: '施策の内容は計画の期間を通じたものです。今年度に何を重点とするかは、その年度の言葉で示します。',
  example: {
    wrong: '今年度の重点方針(方向性)に、見出しの表の「施策の内容」と同じ文が入っている。',
    right: '今年度に特に力を入れることを書きます。方針が変わらない場合は、そのままで構いません。',
  },
  *check({ evaluation: { measures, assessments, layout } }) {
    for (const { heading, policy } of assessments) {
      const measure = measures.find(({ number }) => number.value !== null && number.value === heading?.number);
      if (!measure || policy.state !== 'read' || measure.content.state !== 'read') continue;
      if (comparableName(textOf(policy)) !== comparableName(textOf(measure.content))) continue;
      yield {
        at: policy,
        owner: measureLabel(measure.number.value, layout),
        message: `${policy.label}が、${measure.content.label}と同じ文になっています。今年度に重点とすることを書くか、このままでよいかを確かめてください。`,
        reads: [measure.content],
        related: [relatedTo(measure.content)],
      };
    }
  },
});
