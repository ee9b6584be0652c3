import { decodePercent, type Parts } from './package';
import { attribute } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last segment of its type, which Transitional and Strict packages share: `worksheet`, `styles` … */
  readonly type: string;
  /** A part's name without leading `/`, or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that holds a part's relationships; `''` stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's relationships; none where the package has no such part. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const elements = parts.tree(relationshipsPart(part))?.root.children ?? [];
  return elements.map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** A target as seen from its source part: `worksheets/sheet1.xml`, `../media/a.png`, `/xl/styles.xml`. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/'));
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
