import { yearColumnName } from '../../model/fiscal-year';
import type { Group } from '../../rollup/amounts';
import type { AreaRollup } from '../../rollup/roll-up';
import { useTexts } from '../texts/texts';
import { Bar } from './Bar';
import { changeText, thousandYen } from './figures';

export interface NamedGroup {
  readonly name: string;
  readonly group: Group;
  /** Stands apart, and does not set the scale. */
  readonly total?: true;
}

/** Groups with 事業費 of the two columns that are compared (else of all), as figures and bars on one scale. */
export function AmountBars({
  rollup,
  groups,
}: {
  readonly rollup: AreaRollup;
  readonly groups: readonly NamedGroup[];
}) {
  const texts = useTexts();
  const { columns, compared } = rollup;
  const shown = compared ? [compared.from, compared.to] : columns.map((_, index) => index);
  const largest = Math.max(
    ...groups.flatMap(({ group, total }) => (total ? [] : shown.map((index) => Math.abs(group.cost[index] ?? 0)))),
  );
  return (
    <ul className="amounts">
      {groups.map(({ name, group, total }) => (
        <li key={name} className={total ? 'amounts-total' : 'amounts-group'}>
          <div className="amounts-head">
            <span lang="ja" className="amounts-name">
              {name}
            </span>
            <span className="amounts-count">{texts.rollup.projects(group.projects)}</span>
          </div>
          {shown.map((index, at) => {
            const column = columns[index];
            const amount = group.cost[index] ?? null;
            const before = at > 0 ? (group.cost[shown[at - 1] ?? index] ?? null) : null;
            return (
              <div key={index} className="amounts-line">
                <span lang="ja" className="amounts-column">
                  {column ? yearColumnName(column) : ''}
                </span>
                {total ? (
                  <span />
                ) : (
                  <Bar share={largest > 0 ? Math.abs(amount ?? 0) / largest : 0} look={at === 0 ? 'first' : 'second'} />
                )}
                <span className="amounts-amount">
                  {thousandYen(amount)}
                  {compared && at > 0 ? <span className="amounts-change">{changeText(before, amount)}</span> : null}
                </span>
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
