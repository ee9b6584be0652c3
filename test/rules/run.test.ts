import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { rule, type Violation } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run';
import { subjectOf } from './subject-of';

const subject = subjectOf(layOut(clean).snapshot);
const [card, second] = subject.evaluation.cards;
if (!card || !second) throw new Error('the sample has cards');

const speaking = (id: string, violations: readonly Violation[], off?: true) =>
  rule({
    id,
    name: id,
    severity: 'query',
    about: '',
    why: '',
    example: { wrong: '', right: '' },
    ...(off && { off }),
    *check() {
      yield* violations;
    },
  });
const message = '直してください。';

describe('running rules', () => {
  it('makes a finding of a violation at a field', () => {
    const [finding] = runRules(
      [
        speaking('a', [
          { at: card.name, owner: '施策1-1', message, related: [{ ...second.name.place, label: '事業名' }] },
        ]),
      ],
      subject,
    );
    expect(finding).toMatchObject({
      rule: 'a',
      severity: 'query',
      place: card.name.place,
      message,
      owner: '施策1-1',
      field: '事業名',
      fix: null,
      accepted: null,
      related: [{ ...second.name.place, label: '事業名' }],
    });
  });

  it('makes a finding of a violation at a bare place, and of one about no cell', () => {
    const place = { sheet: '個票_施策1', row: 0, column: 0 };
    const findings = runRules(
      [
        speaking('a', [
          { at: null, message },
          { at: place, message, severity: 'error' },
        ]),
      ],
      subject,
    );
    expect(findings).toMatchObject([
      { place: null, severity: 'query' },
      { place, field: '', owner: '', severity: 'error' },
    ]);
  });

  it('sorts what is about no cell first, then by sheets, down and to the right, the worst first', () => {
    const at = (sheet: string, row: number, column: number, severity: Violation['severity'] = 'query'): Violation => ({
      at: { sheet, row, column },
      message: `${sheet} ${row} ${column} ${severity}`,
      severity,
    });
    const findings = runRules(
      [
        speaking('a', [
          { at: null, message: 'nowhere' },
          at('unknown', 0, 0),
          at('事務事業一覧', 0, 0),
          at('政策分野12', 9, 0),
          at('政策分野12', 1, 5),
          at('政策分野12', 1, 2, 'notice'),
          at('政策分野12', 1, 2, 'error'),
        ]),
      ],
      subject,
    );
    expect(findings.map((finding) => finding.message)).toEqual([
      'nowhere',
      '政策分野12 1 2 error',
      '政策分野12 1 2 notice',
      '政策分野12 1 5 query',
      '政策分野12 9 0 query',
      '事務事業一覧 0 0 query',
      'unknown 0 0 query',
    ]);
  });

  it('reports a crashing rule as itself, and keeps what it and the others found', () => {
    const crashing = rule({
      id: 'crashing',
      name: 'crashing',
      severity: 'notice',
      about: '',
      why: '',
      example: { wrong: '', right: '' },
      *check() {
        yield { at: card.name, message: '一つめ。' };
        throw new Error('壊れました');
      },
    });
    const findings = runRules([crashing, speaking('fine', [{ at: second.name, message }])], subject);
    expect(findings.map(({ rule: id, severity, place }) => [id, severity, place !== null])).toEqual([
      ['crashing', 'error', false],
      ['crashing', 'notice', true],
      ['fine', 'query', true],
    ]);
    expect(findings[0]?.message).toBe(
      '点検項目「crashing」で内部エラーが起きました（壊れました）。ほかの点検項目の結果は有効です。提供元にお知らせください。',
    );
  });

  it('leaves rules out that are off, by themselves or by the settings', () => {
    const rules = [speaking('on', [{ at: null, message }]), speaking('off', [{ at: null, message }], true)];
    const ids = (switches: readonly (readonly [string, boolean])[]) =>
      runRules(rules, { ...subject, settings: { ...subject.settings, rules: new Map(switches) } }).map(
        (finding) => finding.rule,
      );
    expect(ids([])).toEqual(['on']);
    expect(ids([['off', true]])).toEqual(['on', 'off']);
    expect(ids([['on', false]])).toEqual([]);
  });
});

describe("a finding's fingerprint", () => {
  const fingerprintOf = (violation: Omit<Violation, 'message'>, id = 'a') =>
    runRules([speaking(id, [{ ...violation, message }])], subject)[0]?.fingerprint;
  const moved = { ...card.name, place: { sheet: 'どこか', row: 99, column: 9 } };

  it('rests on no address', () => {
    expect(fingerprintOf({ at: moved })).toBe(fingerprintOf({ at: card.name }));
    expect(fingerprintOf({ at: card.name, reads: [moved] })).toBe(fingerprintOf({ at: card.name, reads: [card.name] }));
  });

  it('changes with the rule, the owner, the field, its value, and every value that was read', () => {
    const fingerprints = [
      fingerprintOf({ at: card.name }),
      fingerprintOf({ at: card.name }, 'b'),
      fingerprintOf({ at: card.name, owner: '施策1-1' }),
      fingerprintOf({ at: { ...card.name, label: '名称' } }),
      fingerprintOf({ at: { ...card.name, raw: '別の名' } }),
      fingerprintOf({ at: card.name, reads: [second.name] }),
      fingerprintOf({ at: card.name, reads: [{ ...second.name, raw: '別の名' }] }),
      fingerprintOf({ at: card.name, reads: [1] }),
      fingerprintOf({ at: card.name, reads: [null] }),
      fingerprintOf({ at: card.name, reads: ['a', 'b'] }),
      fingerprintOf({ at: card.name, reads: ['ab'] }),
    ];
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});
