import { Button, FluentProvider } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { address } from '../workbook/address';
import type { Place } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';
import { CellTable } from './CellTable';
import type { Words } from './words/ja';
import './neighbourhood.css';

interface Props {
  readonly words: Words;
  /** The workbook as it was read last. */
  readonly snapshot: Snapshot | null;
  readonly place: Place | null;
  readonly onClose: () => void;
}

/** Where Excel would go to a cell: what stands around it. */
export function Neighbourhood({ words, snapshot, place, onClose }: Props) {
  const sheet = snapshot?.sheets.find(({ name }) => name === place?.sheet);
  return (
    <FluentProvider className={place ? 'cells' : 'cells cells-none'}>
      <aside aria-label={words.cells} className="cells-aside">
        <p role="status" className="unseen">
          {place && sheet ? words.cellShown(place.sheet, address(place)) : ''}
        </p>
        {place ? (
          <div className="cells-head">
            <h2 lang="ja" className="cells-title">
              {sheet ? words.cellAt(place.sheet, address(place)) : words.noSheet(place.sheet)}
            </h2>
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={words.close}
              onClick={onClose}
            />
          </div>
        ) : (
          <p className="cells-hint">{words.noCell}</p>
        )}
        {place && sheet ? (
          <CellTable label={words.cellAt(place.sheet, address(place))} sheet={sheet} place={place} />
        ) : null}
      </aside>
    </FluentProvider>
  );
}
