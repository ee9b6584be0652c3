import { fixedLimits } from '../../../src/hosts/xlsx/limits';
import { weighXml } from '../../../src/hosts/xlsx/weigh-xml';
import { refusal } from './refusal';

test('tags, entities, carriage returns and escapes are counted', () => {
  expect(weighXml('<a b="&lt;">\r\n&amp;c</a>', 'a.xml', 5)).toBe(5);
  expect(weighXml('text', 'a.xml', 0)).toBe(0);
});

test.each(['<a/>', '&amp;', '\r', '_x0041_'])('more than allowed are refused: %j', (mark) => {
  expect(refusal(() => weighXml(mark.repeat(3), 'a.xml', 3))).toBe('done');
  expect(refusal(() => weighXml(mark.repeat(4), 'a.xml', 3))).toBe('too-large');
});

test('a text or a tag that is longer than any is refused, wherever it stands', () => {
  const long = 'a'.repeat(fixedLimits.run + 1);
  for (const xml of [`<a>${long}</a>`, `<a b="${long}"/>`, long, `<a/>${long}`])
    expect(refusal(() => weighXml(xml, 'a.xml', 9))).toBe('too-large');
});
