import type { Place } from '../../workbook/cell';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import './PlaceButton.css';

/** A cell that can be gone to. */
export function PlaceButton({ place, label }: { readonly place: Place; readonly label: string }) {
  const { go } = usePane();
  return (
    <button type="button" className="place-button" onClick={() => go(place)}>
      {label}（{place.sheet} {address(place)}）
    </button>
  );
}
