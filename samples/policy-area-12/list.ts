import type { ListData, ListRowData } from '../evaluation-data';
import { commerce } from './project';

/** Columns of the list that a row leaves blank are left out here. */
interface Row {
  readonly priority?: '◎';
  readonly goal?: number;
  readonly sdg?: string;
  readonly direction?: string;
}

function rows(named: readonly (readonly [name: string, row: Row])[]): ListRowData[] {
  return named.map(([name, { priority, goal, sdg, direction = '継続' }], at) => ({
    number: at + 1,
    logicModel: null,
    priority: priority ?? null,
    populationGoals: goal === undefined ? null : `基本目標${String(goal)}`,
    sdgTargets: sdg ?? null,
    name,
    direction,
    department: [commerce],
  }));
}

export const list: ListData = {
  groups: [
    {
      measure: 1,
      name: '地場産業の振興',
      rows: rows([
        ['会津漆器産業従事者支援補助金', { sdg: '11.4' }],
        ['会津漆器技術後継者訓練校運営補助金', { sdg: '11.4' }],
        ['会津漆器技術後継者の育成、自立及び産地定着支援事業補助金', { goal: 1, sdg: '11.4' }],
        ['会津漆器技術後継者訓練奨励金', { goal: 1, sdg: '11.4' }],
        ['会津酒造技術後継者育成協議会負担金', { sdg: '11.4' }],
        ['会津清酒消費拡大推進事業', { sdg: '8.1' }],
        ['地場産業振興事業', { goal: 1, sdg: '8.1' }],
        ['地場産業動向調査', { sdg: '8.1' }],
        ['一般財団法人伝統的工芸品産業振興協会負担金', { sdg: '8.1' }],
        ['会津町方伝承館管理運営事業', {}],
        ['会津漆器協同組合融資制度預託金', {}],
        ['会津ブランドものづくりフェア', { priority: '◎', goal: 1 }],
        ['福島県溶接技術協議会負担金', { sdg: '11.4' }],
        ['会津若松市少年少女発明クラブ負担金', { goal: 4 }],
      ]),
    },
    {
      measure: 2,
      name: '経済循環の推進',
      rows: rows([
        ['桜咲く会津プロジェクト推進事業', { goal: 1, sdg: '8.1' }],
        ['会津地域経済循環推進協議会負担金', { goal: 1, sdg: '8.1' }],
        ['日本貿易振興機構福島貿易情報センター負担金', {}],
        ['福島県貿易促進協議会負担金', {}],
        ['会津若松市循環型地域経済活性化奨励金', { direction: '終了' }],
      ]),
    },
    {
      measure: 3,
      name: '経営基盤の強化',
      rows: rows([
        ['会津若松商工会議所補助金', { sdg: '8.3' }],
        ['あいづ商工会補助金', { sdg: '8.3' }],
        ['会津若松中小企業相談所補助金', { sdg: '8.3' }],
        ['市中小企業未来資金保証融資制度預託金', { sdg: '8.3' }],
        ['市中小企業未来資金保証融資制度信用保証料補助金', { priority: '◎', sdg: '8.3' }],
        ['会津若松経営品質協議会負担金', { sdg: '8.3' }],
        ['計量業務', {}],
        ['中小企業・小規模企業未来会議', { goal: 1 }],
      ]),
    },
  ],
  note: '※「第3期 会津若松市まち・ひと・しごと創生総合戦略」の基本目標のうち、事業が寄与するものを示しています。',
  legend: [
    '- 基本目標1 既存産業・資源を活用した魅力的なしごとづくり',
    '- 基本目標2 地域の個性を活かした新たな人の流れの創出',
    '- 基本目標3 生活の利便性を実感できる安全・安心なまちづくり',
    '- 基本目標4 結婚・出産・子育て支援と教育環境の整備',
  ],
};
