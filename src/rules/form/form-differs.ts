import { isSameLayout } from '../../layout/same-layout';
import { rule } from '../rule';

export const formDiffers = rule({
  id: 'form-differs',
  name: '様式定義の相違',
  severity: 'query',
  about: 'ブックの様式定義が、企画の様式定義と同じであること（企画の様式で点検したときだけ）。',
  why: '企画の様式定義が優先されるため、ブックの様式定義で変えたことは点検に反映されません。',
  example: {
    wrong: '企画の様式定義では必須の項目が、ブックの様式定義では任意になっている。',
    right: 'ブックの様式定義シートを削除するか、企画の様式定義と同じ内容にします。',
  },
  *check({ evaluation: { layout, outranked } }) {
    if (!outranked?.place || isSameLayout(outranked, layout)) return;
    yield {
      at: outranked.place,
      item: '様式定義',
      message:
        'このブックの様式定義が、企画の様式定義と違います。点検は企画の様式定義で行いました。ブックの様式定義を削除するか、企画のものと同じ内容にしてください。',
      reads: [],
    };
  },
});
