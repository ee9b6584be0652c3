import { mainNamespaces } from './workbook-part';

const [transitional = ''] = mainNamespaces;

/** Whether a part begins with this element in the usual spelling: no prefix, the Transitional namespace as the default. */
export function isPlainRoot(xml: string, element: string): boolean {
  const start = xml.indexOf(`<${element}`);
  if (start < 0 || !/^\s*(?:<\?xml[^>]*\?>\s*)?$/.test(xml.slice(0, start))) return false;
  const root = xml.slice(start, xml.indexOf('>', start));
  return root.includes(` xmlns="${transitional}"`) && root.split(transitional).length === 2;
}
