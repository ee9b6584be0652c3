import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';

export interface XmlHandlers {
  /** `end`: how far the parser is, in characters: just behind the tag. */
  readonly open: (tag: SaxesTagNS, end: number) => void;
  readonly close: (tag: SaxesTagNS, end: number) => void;
  readonly text: (text: string) => void;
  /** How many elements and attributes are parsed; left out: `fixedLimits.parsed`. */
  readonly most?: number;
  /** As how many attributes an element counts; left out: one. */
  readonly element?: number;
}

/** Runs over an XML part with its namespaces resolved. Throws a HostError where it is not well-formed, or declares entities. */
export function parseXml(xml: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let attributes = 0;
  let parsed = 0;
  const { most = fixedLimits.parsed, element = 1 } = handlers;
  parser.on('attribute', () => {
    if (++attributes > fixedLimits.attributes) throw new HostError('too-large', part);
  });
  parser.on('opentag', (tag) => {
    parsed += element + attributes;
    attributes = 0;
    if (++depth > fixedLimits.depth || parsed > most) throw new HostError('too-large', part);
    handlers.open(tag, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close(tag, parser.position);
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  parser.on('error', (error) => {
    throw new HostError('damaged', part, { cause: error });
  });
  parser.on('doctype', () => {
    throw new HostError('damaged', part);
  });
  parser.write(xml).close();
}
