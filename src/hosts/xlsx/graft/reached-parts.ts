import { partKey } from '../package';
import { readRelationships, relationshipsPart } from '../relationships';
import type { Draft } from './draft';

/** The parts that a package's relationships lead to, by key, with the parts of those relationships. */
export function reachedParts(draft: Draft): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relationships = relationshipsPart(part);
    if (!draft.has(relationships)) continue;
    reached.add(partKey(relationships));
    for (const { target, external } of readRelationships(draft, part)) {
      if (external || reached.has(partKey(target))) continue;
      reached.add(partKey(target));
      waiting.push(target);
    }
  }
  return reached;
}
