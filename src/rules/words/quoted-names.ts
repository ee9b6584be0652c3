import { inPattern } from '../../layout/in-pattern';
import { builtInLayout } from '../../layout/layout';
import { measureNumberOf } from '../../model/measure-number';

/** A name that a text quotes right behind a number: 政策分野12「中小企業」. */
export interface QuotedName {
  readonly number: number;
  readonly name: string;
}

/** 施策2「…」, and the 政策分野 whose number stands before it in its sentence; null where none does. */
export interface QuotedMeasure extends QuotedName {
  readonly area: number | null;
}

/** The 政策分野 that a text quotes. */
export const quotedAreas = (text: string): QuotedName[] => [...text.matchAll(area)].map(quotedName);

/** The 施策, by the form's word for it, that a text quotes. */
export function quotedMeasures(word: string): (text: string) => QuotedMeasure[] {
  const pattern = quoted(inPattern(word), digitsOf(word));
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...quotedName(match),
      area: areaBefore(text.slice(Math.max(0, match.index - reach), match.index)),
    }));
}

const quoted = (word: string, digits: string): RegExp =>
  new RegExp(`${word}\\s*(${digits})\\s*[「『]([^」』\\n]{1,60})[」』]`, 'gu');
const area = quoted('政策分野', '[0-9０-９]{1,3}');

/** Of the usual form, 施策1-2 is a project. */
const digitsOf = (word: string): string =>
  word === builtInLayout.words.measure.label ? '[0-9０-９]{1,2}' : '[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?';

const quotedName = ({ 1: number = '', 2: name = '' }: RegExpExecArray): QuotedName => ({
  number: measureNumberOf(number),
  name,
});

/** So many characters back, a 施策's sentence is searched for another area's number. */
const reach = 60;
const numberOfArea = /(?:政策分野\s*([0-9０-９]{1,3})|([0-9０-９]{1,3})\s*[-－]\s*$)[^。\n]*$/u;

function areaBefore(text: string): number | null {
  const [, named, code] = numberOfArea.exec(text) ?? [];
  const number = named ?? code;
  return number === undefined ? null : measureNumberOf(number);
}
