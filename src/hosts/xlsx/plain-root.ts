import { mainNamespaces } from './workbook-part';

const [transitional = ''] = mainNamespaces;

/** Whether a part names the Transitional namespace once only, so that no element can have it under a prefix. */
export function declaresOnce(xml: string): boolean {
  return xml.indexOf(transitional) === xml.lastIndexOf(transitional);
}

/** Whether a part begins with this element in the usual spelling: no prefix, the Transitional namespace as the default, not `<element/>`. */
export function isPlainRoot(xml: string, element: string): boolean {
  const start = xml.indexOf(`<${element}`);
  if (start < 0 || !/^\s*(?:<\?xml[^>]*\?>\s*)?$/.test(xml.slice(0, start))) return false;
  const root = xml.slice(start, xml.indexOf('>', start));
  return !root.endsWith('/') && root.includes(` xmlns="${transitional}"`) && root.split(transitional).length === 2;
}
