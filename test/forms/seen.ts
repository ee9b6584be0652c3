import type { OwnRollup } from '../../src/rollup/own';
import { rollUp } from '../../src/rollup/roll-up';
import { review } from '../../src/review';
import { yearColumnName } from '../../src/model/fiscal-year';
import { ownItemName } from '../../src/layout/own-item';
import { projectName } from '../../src/model/names';
import { address } from '../../src/workbook/address';
import { noHints } from '../../src/proposal/cell-hints';
import { proposeForm } from '../../src/proposal/propose';
import { planFormTab } from '../../src/tabs/form/tab';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { Row } from '../read/a-sheet';
import { standingTab } from '../../src/workbook/standing-tab';
import { withForm } from '../workbooks/form-sheet';

/** What staff see of an office's own form that is read by its 様式定義 alone. */
export const seen = (sheets: readonly SheetSnapshot[], form: readonly (readonly Row[])[]) =>
  seenIn(withForm({ name: '個票.xlsx', sheets }, ...form));

/** What they see of it once all that is proposed for it is in force; and what was proposed besides items. */
export function seenProposed(sheets: readonly SheetSnapshot[]) {
  const snapshot = { name: '個票.xlsx', sheets };
  const lines = proposeForm(review(snapshot), true, noHints);
  if (!lines) throw new Error('nothing is proposed');
  return {
    ...seenIn({ ...snapshot, sheets: [...sheets, standingTab(planFormTab(lines))] }),
    items: new Map(lines.items.filter(({ adopted }) => adopted).map((line) => [line.standard ?? line.name, line])),
    relations: lines.relations.map(({ relation }) => relation),
    settings: Object.fromEntries(lines.settings.flatMap(({ item = '', value }) => (value ? [[item, value]] : []))),
  };
}

function seenIn(snapshot: Snapshot) {
  const looked = review(snapshot);
  const { columns, total, own } = rollUp(looked);
  return {
    mistakes: looked.evaluation.layout.problems.map(({ text, fault }) => `${text}: ${fault}`),
    cards: looked.evaluation.cards.map(projectName),
    measures: looked.evaluation.cards.map(({ heading }) => heading?.name ?? null),
    year: looked.evaluation.year,
    columns: columns.map(yearColumnName),
    cost: total.cost,
    generalFunds: total.generalFunds,
    labour: total.labour,
    own: Object.fromEntries(own.map((one) => [ownItemName(one.item), sumOf(one)])),
    alone: looked.evaluation.cards.map((card) =>
      Object.fromEntries([...card.own].map(([item, { value, state }]) => [ownItemName(item), value ?? state])),
    ),
    findings: looked.findings.map(({ rule, place }) =>
      place === null ? rule : `${rule} ${place.sheet} ${address(place)}`,
    ),
    messages: looked.findings.map(({ message }) => message),
    kpis: looked.evaluation.kpis.length,
  };
}

const sumOf = (one: OwnRollup) =>
  'groups' in one ? [...one.groups].map(([value, { projects }]) => `${value} ${String(projects)}`) : one.total;
