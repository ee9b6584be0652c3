import type { FormId } from '../layout/forms';

/** The forms whose labels may be unknown or renamed; a KPI's grid counts as the KPI. */
export type LabelledForm = Exclude<FormId, 'kpiGrid'>;

export const labelledForm = (form: FormId): LabelledForm => (form === 'kpiGrid' ? 'kpi' : form);

interface Words {
  /** 欄 of 様式定義. */
  readonly place: string;
  /** `27枚中20枚の個票`. */
  readonly share: (bearing: number, forms: number) => string;
}

const share =
  (counter: string, whose: string) =>
  (bearing: number, forms: number): string =>
    `${String(forms)}${counter}中${String(bearing)}${counter}の${whose}`;

/** What staff call the places of labels, and how these are counted. */
export const formWords: Readonly<Record<LabelledForm, Words>> = {
  card: { place: '個票', share: share('枚', '個票') },
  kpi: { place: '指標', share: share('件', '指標') },
  assessment: { place: '施策の評価', share: share('件', '施策の評価') },
  measure: { place: '施策の表', share: share('件', '施策') },
  related: { place: '関連', share: share('件', '関連事業') },
  list: { place: '一覧', share: share('件', '一覧の事業') },
};
