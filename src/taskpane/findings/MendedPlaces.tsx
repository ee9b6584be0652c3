import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { MendedPlace } from '../../model/mend';
import { useTexts } from '../texts/texts';
import { Change } from './Change';
import { PlaceButton } from './PlaceButton';

/** What is going to change, place by place: of thousands only those stand in the page that are seen. */
export function MendedPlaces({ places }: { readonly places: readonly MendedPlace[] }) {
  const { finding: texts } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  // The React Compiler is not used here; what it says of this library does not matter.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 76,
    overscan: 4,
  });
  return (
    <div ref={scroll} className="mended-places" tabIndex={0} role="region" aria-label={texts.changes}>
      <div role="list" className="mended-places-all" style={{ height: `${String(virtual.getTotalSize())}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const place = places[index];
          return place ? (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={places.length}
              aria-posinset={index + 1}
              className="mended-places-one"
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <OnePlace place={place} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function OnePlace({ place: { finding, edit, height } }: { readonly place: MendedPlace }) {
  const { finding: texts } = useTexts();
  if (edit)
    return (
      <>
        <PlaceButton place={edit} label={finding.owner || edit.sheet} />
        <Change before={edit.expected} after={edit.value} />
      </>
    );
  const { sheet, row, expected, height: points } = height;
  return (
    <>
      <PlaceButton place={{ sheet, row, column: 0 }} label={finding.owner || sheet} />
      <Change before={texts.height(row, expected)} after={texts.height(row, points)} />
    </>
  );
}
