import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { rules } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { putAll, type Put } from '../rules/put';
import { subjectOf } from '../rules/subject-of';

const laidOut = layOut(clean);
const all = { rules: new Map(rules.map(({ id }) => [id, true] as const)) };
const long = '長'.repeat(70);

/** The clean workbook with long texts in the cells whose keys match. */
const findingsWith = (keys: RegExp, text: (key: string, standing: string) => string) => {
  const puts = [...laidOut.places]
    .filter(([key]) => keys.test(key))
    .map(([key, { content }]): [string, Put] => [key, text(key, String(content.value ?? ''))]);
  return runRules(rules, subjectOf(putAll(laidOut, Object.fromEntries(puts)), all));
};

const findings = [
  findingsWith(/^(?:card|list)\/[^/]+\/name$/u, (key) => long + key.split('/').slice(0, 2).join('')),
  findingsWith(/^(?:card|list)\/1-[1-5]\/name$/u, (key) => `${long}${key.split('/')[1] ?? ''}${long}${key}`),
  findingsWith(/^card\/[^/]+\/name$/u, (_, standing) => standing + long),
  findingsWith(/^card\/1-[12]\/name$/u, () => long),
  findingsWith(/^card\/[^/]+\/(?:direction|obligation|department)$/u, (_, standing) => standing + long),
  findingsWith(/^list\/[^/]+\/(?:department|sdgTargets|priority|populationGoals)$/u, (_, standing) => standing + long),
  findingsWith(/^card\/[^/]+\/(?:cost|labour|number|year)/u, (_, standing) => standing + long),
  findingsWith(/^measure\/[^/]+\/name$|^related\/\d+\/code$|^kpi\/.*\/target\/0$/u, (_, standing) => standing + long),
].flat();

it('tries most rules that quote', () => {
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(10);
});

it('never quotes more than 60 characters of a value', () => {
  const labels = findings.flatMap(({ message, fix }) => [
    message,
    ...(fix === null ? [] : fix.type === 'one' ? [fix.label] : fix.sides.map(({ label }) => label)),
  ]);
  expect(labels.filter((label) => /長{61}/u.test(label))).toEqual([]);
});
