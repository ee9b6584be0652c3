import { clean as cleanEvaluation } from '../../samples/clean';
import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut, placeOf, type LaidOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { compare } from '../../src/compare/comparison';
import type { Finding, Severity } from '../../src/model/finding';
import type { Mend } from '../../src/model/mend';
import type { Settings } from '../../src/model/settings';
import { read } from '../../src/read/read';
import { factsOf } from '../../src/rules/facts/facts';
import { rules } from '../../src/rules/index';
import type { Beside, Rule } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run';
import { address } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/workbook/snapshot';
import { applyEdits, applyHeights } from './apply-edits';
import { deepFreeze } from './deep-freeze';
import type { Row } from '../read/a-sheet';
import { layoutOfTables } from '../workbooks/form-sheet';
import { putAll, type Put } from './put';
import { subjectOf } from './subject-of';

/** A workbook to try a rule on: the clean sample as published, but for what is said here. */
export interface Case {
  /** The sample with its data changed; left out, the clean sample. */
  readonly data?: EvaluationData;
  readonly layout?: Partial<Layout>;
  /** Cells typed over, by the items' keys. */
  readonly put?: Readonly<Record<string, Put>>;
  /** Any other change of the workbook. */
  readonly change?: (snapshot: Snapshot, laidOut: LaidOut) => Snapshot;
  readonly settings?: Partial<Settings>;
  /** The planning division's 様式定義, its tables. */
  readonly given?: readonly (readonly Row[])[];
  /** Other workbooks that are looked at with it. */
  readonly beside?: readonly Beside[];
  /** Last year's workbook, laid out as published. */
  readonly last?: EvaluationData;
}

export interface BrokenCase extends Case {
  /** Where the rule is to speak, and nowhere else: an item's key, `シート!A1`, several of them, or null for no cell. */
  readonly at: string | readonly string[] | null;
  /** What the first finding's message says. */
  readonly says?: string | RegExp;
  readonly severity?: Severity;
  /** What its first finding offers; left out, nothing is asked. */
  readonly fix?: 'one' | 'choice' | null;
  /** What the fixed cell holds once the first edit of the one right answer is carried out. */
  readonly fixed?: string | number;
  /** The labels of its first finding's ways out. */
  readonly offers?: readonly string[];
  /** Places named second by the first finding. */
  readonly related?: readonly string[];
  /** What else the first finding rests on, and lapses with: items' keys, or the values themselves. */
  readonly reads?: readonly (string | number | null)[];
  /** Whom the first finding is about. */
  readonly owner?: string;
  /** What stands at its place, in the form's words. */
  readonly item?: string;
}

interface Cases {
  readonly clean: Readonly<Record<string, Case>>;
  readonly broken: Readonly<Record<string, BrokenCase>>;
}

/**
 * Tests a rule. Asked or not, it wants a clean and a broken case; hands out a frozen model; wants messages that end in
 * 。, and fixes of the type that the rule declares, after which the finding is gone and no new one has come.
 */
export function testRule(rule: Rule, { clean, broken }: Cases): void {
  const trials = new Map<Case, ReturnType<typeof tryOut>>();
  const tried = (one: Case) => {
    const trial = trials.get(one) ?? tryOut(one, rule);
    trials.set(one, trial);
    return trial;
  };
  describe(rule.id, () => {
    it('has a clean and a broken case', () => {
      expect(Object.keys(clean)).not.toHaveLength(0);
      expect(Object.keys(broken)).not.toHaveLength(0);
    });

    it('is in the catalogue', () => expect(rules).toContain(rule));

    it.each(Object.entries(clean))('is silent: %s', (_, one) => {
      expect(tried(one).findings.map(textOf)).toEqual([]);
    });

    it.each(Object.entries(broken))('speaks: %s', (_, one) => {
      const { findings, laidOut, subject } = tried(one);
      const expected = one.at === null ? ['null'] : [one.at].flat().map((at) => addressOf(at, laidOut));
      expect(findings.map(placeName).sort()).toEqual([...expected].sort());
      for (const finding of findings) expectWellFormed(finding, rule);
      const [first] = findings;
      if (one.says !== undefined) expect(first?.message).toMatch(one.says);
      expect(first?.severity).toBe(one.severity ?? rule.severity);
      if (one.related) expect(first?.related.map(nameOf)).toEqual(one.related.map((at) => addressOf(at, laidOut)));
      if (one.fix !== undefined) expect(first?.fix?.type ?? null).toBe(one.fix);
      if (one.offers) expect(offersOf(first?.fix ?? null)).toEqual(one.offers);
      if (one.owner !== undefined) expect(first?.owner).toBe(one.owner);
      if (one.item !== undefined) expect(first?.field).toBe(one.item);
      if (one.reads) {
        const violation = [...rule.check(subject)].find(({ message }) => message === first?.message);
        const reads = violation?.reads?.map((read) =>
          read !== null && typeof read === 'object' ? nameOf(read.place) : read,
        );
        expect(reads).toEqual(
          one.reads.map((read) =>
            typeof read === 'string' && laidOut.places.has(read) ? addressOf(read, laidOut) : read,
          ),
        );
      }
    });

    it.each(Object.entries(broken))('mends what it offers to mend: %s', (_, one) => {
      const { snapshot, findings, settings } = tried(one);
      const offering = findings.filter(({ fix }) => fix !== null);
      const before = offering.length === 0 ? [] : runRules(rules, subjectOf(snapshot, settings)).map(identity);
      for (const finding of offering) {
        for (const { edits, heights = [] } of waysOut(finding)) {
          const mended = applyHeights(applyEdits(snapshot, edits), heights);
          const after = runRules(rules, subjectOf(mended, settings)).map(identity);
          expect(after).not.toContain(identity(finding));
          expect(after.filter((finding) => !before.includes(finding))).toEqual([]);
        }
      }
      const [first] = findings;
      if (one.fixed !== undefined) {
        expect(first?.fix?.type === 'one' ? first.fix.edits[0]?.value : undefined).toBe(one.fixed);
      }
    });
  });
}

/** What most cases start from. */
const published = layOut(cleanEvaluation);

function tryOut({ data, layout, put = {}, change, settings: own, given, beside = [], last }: Case, rule: Rule) {
  const laidOut = data || layout ? layOut(data ?? cleanEvaluation, layout) : published;
  const typed = putAll(laidOut, put);
  const snapshot = deepFreeze(change ? change(typed, laidOut) : typed);
  // A rule that is off by default is tested switched on.
  const settings = { ...own, rules: new Map([[rule.id, true], ...(own?.rules ?? [])]) };
  const alone = subjectOf(snapshot, settings, given ? layoutOfTables(given) : null);
  const compared = last ? compare(read(layOut(last).snapshot), alone.evaluation) : null;
  const subject = deepFreeze({ ...alone, facts: factsOf(alone, compared), beside, last: compared });
  return { laidOut, snapshot, settings, subject, findings: runRules([rule], subject, beside, compared) };
}

function expectWellFormed(finding: Finding, rule: Rule): void {
  expect(finding.message).toMatch(/。$/u);
  expect(finding.message).not.toMatch(/内部エラー|undefined|NaN|\[object/u);
  if (finding.fix) expect(finding.fix.type).toBe(rule.fix);
  for (const { label } of finding.fix?.type === 'choice' ? finding.fix.sides : [finding.fix ?? { label: '—' }])
    expect(label).not.toBe('');
  for (const related of finding.related) expect(related.label).toMatch(/./u);
}

const waysOut = ({ fix }: Finding): Pick<Mend, 'edits' | 'heights'>[] =>
  fix === null ? [] : fix.type === 'one' ? [fix] : [...fix.sides];

const offersOf = (fix: Finding['fix']): string[] =>
  fix === null ? [] : fix.type === 'one' ? [fix.label] : fix.sides.map(({ label }) => label);

function addressOf(at: string, laidOut: LaidOut): string {
  return at.includes('!') ? at : nameOf(placeOf(laidOut, at));
}

const nameOf = (place: Place): string => `${place.sheet}!${address(place)}`;
const placeName = ({ place }: Finding): string => (place === null ? 'null' : nameOf(place));
const identity = (finding: Finding): string => `${finding.rule} ${placeName(finding)}`;
const textOf = (finding: Finding): string => `${placeName(finding)} ${finding.message}`;
