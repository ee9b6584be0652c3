import type { Sheet } from '../../engine/sheet';
import type { Workbook } from '../../engine/workbook';
import { anySheet, type eventTypes } from '../events';
import { library, method, run, type Fact, type Member } from '../member';

type Reported = keyof typeof eventTypes;

/** Events by what the library calls them: `_Register…`. */
const ofSheet: Readonly<Record<string, Reported>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  SelectionChangedEvent: 'selected',
  FormatChangedEvent: 'formatted',
  EventNameChanged: 'renamed',
  EventVisibilityChanged: 'visibility',
};

const ofCollection: Readonly<Record<string, Reported>> = { ...ofSheet, AddedEvent: 'added', DeletedEvent: 'deleted' };

const about = (type: Reported): Fact =>
  type === 'changed' || type === 'activated' || type === 'added'
    ? run('events', `reports ${type} as long as it is registered; messages follow the answer`)
    : library('events', `reports ${type} as long as it is registered; messages follow the answer`);

function registrations<T>(
  events: Readonly<Record<string, Reported>>,
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  const members = Object.entries(events).flatMap(([name, type]) =>
    [true, false].map((on): [string, Member<T>] => [
      `_${on ? 'Register' : 'Unregister'}${name}`,
      method(about(type), (target, _, scope) => scope.events.register(type, targetOf(target), on)),
    ]),
  );
  return Object.fromEntries(members);
}

export const sheetEventMembers = registrations<Sheet>(ofSheet, ({ id }) => id);
export const collectionEventMembers = registrations<Workbook>(ofCollection, () => anySheet);
