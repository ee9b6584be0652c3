import type { Field } from '../../model/field';
import { projectName } from '../../model/names';
import { markedProjects } from '../facts/marked-projects';
import { rule } from '../rule';

export const sdgTargetAmbiguous = rule({
  id: 'sdg-target-ambiguous',
  name: 'SDGs末尾の0落ち',
  severity: 'query',
  about: '数値で入力したSDGsターゲットから、末尾の0が落ちていないこと（8.10が8.1になっていないこと）。',
  why: 'Excelは「8.10」を数値の8.1として保存します。8.1と8.10は別のターゲットです。',
  example: {
    wrong: 'ほかの行に「8.10」があるのに、この行には数値の 8.1 が入っている。',
    right: 'セルの書式を「文字列」にしてから、「8.1」か「8.10」の正しいほうを入力します。',
  },
  *check(subject) {
    const projects = markedProjects(subject, 'sdgTargets');
    const isNamed = (target: string) => projects.some(({ sdgTargets }) => sdgTargets.value?.includes(target));
    for (const project of projects) {
      const field = project.sdgTargets;
      const [shown] = field.value ?? [];
      if (shown === undefined || !mayHaveLostItsZero(field, shown)) continue;
      const whole = `${shown}0`;
      if (!isNamed(whole) && !allowsTwoDecimals.test(field.format)) continue;
      yield {
        at: field,
        owner: projectName(project),
        message: `「${field.label}」の「${shown}」は数値で入力されているため、「${whole}」の末尾の0が落ちた可能性があります。どちらが正しいか確かめ、セルの書式を「文字列」にして入力し直してください。`,
        reads: [whole],
      };
    }
  },
});

/** Goals that have a tenth target. */
const tenth = ['8.1', '16.1', '17.1'];

/** A format that shows `0.0` shows what was meant; General and a second decimal at will do not. */
const mayHaveLostItsZero = ({ raw, format }: Field<unknown>, shown: string): boolean =>
  typeof raw === 'number' && tenth.includes(shown) && !/\.0(?![0#?])/.test(format);

/** A second decimal is shown where there is one: whoever chose this format expects some. */
const allowsTwoDecimals = /\.[0#?][#?]/;
