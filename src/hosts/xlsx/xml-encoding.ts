import { HostError } from '../../workbook/host';

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/** Decodes an XML part: UTF-8 or UTF-16, with a byte order mark or without. Other encodings are refused. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  const xml = decode(bytes, label, part);
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([^"']+)["']/.exec(xml.slice(0, 100))?.[1]?.toLowerCase() ?? 'utf-8';
  if (label === 'utf-8' && declared !== 'utf-8' && declared !== 'us-ascii') throw new HostError('damaged', part);
  return xml;
}

/** By the mark, or by the `<` that every part begins with. */
function encodingOf([first, second]: Uint8Array): keyof typeof decoders {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, label: keyof typeof decoders, part: string): string {
  try {
    return decoders[label].decode(bytes);
  } catch (error) {
    throw new HostError('damaged', part, { cause: error });
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes XML's entities and line-end rule in text that has no markup; null where an entity is not XML's own. */
export function decodeEntities(text: string): string | null {
  let unknown = false;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  const decoded = lines.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? (named[name] ?? numbered(name)) : undefined;
    if (character === undefined) unknown = true;
    return character ?? whole;
  });
  return unknown ? null : decoded;
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] ? parseInt(match[1], 16) : Number(match[2]);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Decodes `_xHHHH_`, as spreadsheets write characters that XML cannot hold; `_x005F_` hides a literal one. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as element content: entities, `_xHHHH_` escapes for what XML or a reader would take away. */
export function encodeText(text: string): string {
  if (!encoded.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** What may need encoding. */
const encoded = /[&<>_\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** A value between double quotes. */
export function encodeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
