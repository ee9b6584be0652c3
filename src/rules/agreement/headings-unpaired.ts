import { textOf } from '../../model/field';
import { comparableName, measureLabel } from '../../model/names';
import { listed, quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const headingsUnpaired = rule({
  id: 'headings-unpaired',
  name: '【】見出しの不一致',
  severity: 'query',
  about:
    '「2 施策の評価」の取組状況と課題認識で、【1】【2】…の見出しの番号と題名が対応していること（空白と全角・半角は問わない）。',
  why: '取組ごとに課題と今後の方針を述べる様式なので、見出しが対応していないと、どの取組の課題なのか分かりません。',
  example: {
    wrong: '取組状況には「【3】地場産業のPR推進」があるが、課題認識には【2】までしかない。',
    right: '課題認識に「【3】地場産業のPR推進」の見出しと内容を加えます。',
  },
  *check({ evaluation: { assessments, layout } }) {
    for (const { heading, activities, issues } of assessments) {
      if (activities.state !== 'read' || issues.state !== 'read') continue;
      const [done, ahead] = [headingsOf(textOf(activities)), headingsOf(textOf(issues))];
      const onlyDone = done.filter((one) => !ahead.some((other) => other.number === one.number));
      const onlyAhead = ahead.filter((one) => !done.some((other) => other.number === one.number));
      const retitled = done.flatMap((one) => {
        const other = ahead.find(({ number }) => number === one.number);
        return other && comparableName(other.title) !== comparableName(one.title) ? [[one, other] as const] : [];
      });
      const differences = [
        ...onlyDone.map((one) => `${shown(one)}が${activities.label}だけにあります`),
        ...onlyAhead.map((one) => `${shown(one)}が${issues.label}だけにあります`),
        ...retitled.map(([one, other]) => `${shown(one)}が${issues.label}では${shown(other)}となっています`),
      ];
      if (differences.length === 0) continue;
      const toMend = onlyDone.length + retitled.length > 0 ? issues : activities;
      const other = toMend === issues ? activities : issues;
      yield {
        at: toMend,
        owner: measureLabel(heading?.number ?? null, layout),
        message: `見出しが対応していません。${listed(
          differences.map((one) => `${one}。`),
          'か所。',
        )}番号と題名をそろえ、両方に同じ見出しを設けてください。`,
        reads: [other],
        related: [relatedTo(other)],
      };
    }
  },
});

/** 【1】題名. */
interface NumberedHeading {
  readonly number: number;
  readonly title: string;
}

/** The 【n】 headings of a long text, but for those that a sentence refers to. A title ends at the line break, else at white space before ・. */
function headingsOf(text: string): NumberedHeading[] {
  const lines = text.normalize('NFKC').replace(/<\/?[a-z][^<>]*>/giu, '\n');
  return [...lines.matchAll(/(?<![\p{L}\p{N}、「(])【\s*(\d+)\s*】([^\n【]*)/gu)].map(([, number = '', rest = '']) => ({
    number: Number(number),
    title: rest.replace(/(?<!\s)\s+・.*$/u, '').trim(),
  }));
}

const shown = ({ number, title }: NumberedHeading) => quote(`【${number}】${title}`);
