import type { Attribute } from '../sheet-sizes';
import { readArea } from '../read-area';
import { areaAddress } from '../../../workbook/address';

/** What an attribute may hold. No kind takes free text: nothing that somebody wrote passes through one. */
export type Allowed = 'number' | 'flag' | 'area' | readonly string[];

/** The attributes of an element that the public copy may bear, as written into a tag. */
export function allowedAttributes(allowed: Readonly<Record<string, Allowed>>, attribute: Attribute): string {
  return Object.entries(allowed)
    .map(([name, kind]) => {
      const value = attribute(name);
      const kept = value === undefined ? null : allowedValue(kind, value.trim());
      return kept === null ? '' : ` ${name}="${kept}"`;
    })
    .join('');
}

function allowedValue(kind: Allowed, value: string): string | null {
  if (kind === 'number') return numberText(value);
  if (kind === 'flag') return flags[value] ?? null;
  if (kind === 'area') {
    const area = readArea(value);
    return area && areaAddress(area);
  }
  return kind.includes(value) ? value : null;
}

const flags: Readonly<Record<string, string>> = { '1': '1', true: '1', on: '1', '0': '0', false: '0', off: '0' };

/** A number as it is written anew; null where the text is none. */
export function numberText(text: string): string | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? String(value) : null;
}
