import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';

/**
 * How many tags, entities, carriage returns and escapes (`_x0041_`) a part holds, before any of them is decoded. Throws `too-large` where they
 * are more than `most`, or where a tag or a text is longer than any that a program writes.
 */
export function weighXml(xml: string, part: string, most: number): number {
  let marks = 0;
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    if (at - from > fixedLimits.run || ++marks > most) throw new HostError('too-large', part);
    from = at + 1;
  }
  if (xml.length - from > fixedLimits.run) throw new HostError('too-large', part);
  for (const character of ['&', '\r', '_x']) {
    for (let at = xml.indexOf(character); at >= 0; at = xml.indexOf(character, at + 1)) {
      if (++marks > most) throw new HostError('too-large', part);
    }
  }
  return marks;
}
