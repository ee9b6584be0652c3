import type { Amounts } from '../../rollup/amounts';
import { isComplete, noGap, type Gap } from '../../rollup/gaps';
import { useScreensTexts } from '../texts/screens-texts';
import { Bar } from './Bar';
import { changeText, thousandYen } from './figures';

export interface NamedAmounts {
  readonly name: string;
  /** How many projects they are of; left out where that says nothing. */
  readonly projects?: number;
  /** One a column. */
  readonly amounts: Amounts;
  /** What each of them lacks. */
  readonly gaps: readonly (Gap | null)[];
  /** What stands beside each amount; left out: by how much it changed, where neither side lacks anything. */
  readonly beside?: readonly string[];
  /** Stands apart, and does not set the scale. */
  readonly total?: true;
}

/** Groups with their amounts, as figures and bars on one scale. `columns`: their names; `compared`: whether one follows the other. */
export function AmountBars({
  columns,
  compared,
  groups,
}: {
  readonly columns: readonly string[];
  readonly compared: boolean;
  readonly groups: readonly NamedAmounts[];
}) {
  const texts = useScreensTexts();
  const largest = Math.max(
    ...groups.flatMap(({ amounts, total }) => (total ? [] : amounts.map((amount) => Math.abs(amount ?? 0)))),
  );
  return (
    <ul className="amounts">
      {groups.map(({ name, projects, amounts, gaps, beside, total }) => (
        <li key={name} className={total ? 'amounts-total' : 'amounts-group'}>
          <div className="amounts-head">
            <span lang="ja" className="amounts-name">
              {name}
            </span>
            {projects === undefined ? null : <span className="amounts-count">{texts.rollup.projects(projects)}</span>}
          </div>
          {columns.map((column, at) => {
            const amount = amounts[at] ?? null;
            const gap = gaps[at] ?? noGap;
            const isKnown = isComplete(gap) && isComplete(gaps[at - 1] ?? noGap);
            const change = compared && at > 0 ? changeText(isKnown ? (amounts[at - 1] ?? null) : null, amount) : null;
            const note = beside ? (beside[at] ?? '') : change;
            return (
              <div key={column} className="amounts-line">
                <span lang="ja" className="amounts-column">
                  {column}
                </span>
                {total ? (
                  <span />
                ) : (
                  <Bar share={largest > 0 ? Math.abs(amount ?? 0) / largest : 0} look={at === 0 ? 'first' : 'second'} />
                )}
                <span className="amounts-amount">
                  {thousandYen(amount)} {note === null ? null : <span className="amounts-change">{note}</span>}
                </span>
                {isComplete(gap) ? null : <span className="amounts-gap">{texts.rollup.gap(gap)}</span>}
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
