import type { Evaluation } from '../../model/evaluation';
import { ownItemName } from '../../layout/own-item';
import { shownText } from './shown';

/** The values of the office's own items of a section's part, by whom they are about; without those that are kept back. */
export const ownDefinitions = ({ ownValues }: Evaluation, owner: string) =>
  ownValues
    .filter((one) => one.owner === owner && !one.item.internal && one.field.state !== 'missing')
    .map(({ item, field }) => ({ label: ownItemName(item), value: shownText(field) }));
