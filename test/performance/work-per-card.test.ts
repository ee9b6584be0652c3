import { pairProjects } from '../../src/model/pairing';
import { defaultSettings } from '../../src/model/settings';
import { read } from '../../src/read/read';
import { rollUp } from '../../src/rollup/roll-up';
import { rules } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { bigSnapshot } from '../workbooks/big';
import { counting } from './counting';

/** Looks at the snapshot by the reader, and at the evaluation by all that follows, each per card. */
function workPerCard(cards: number, sheets: 'many' | 'one') {
  const reading = counting();
  const snapshot = bigSnapshot(cards, sheets);
  read(reading.seen(snapshot));
  const judging = counting();
  const evaluation = judging.seen(read(snapshot));
  const pairing = pairProjects(evaluation);
  runRules(rules, { evaluation, pairing, settings: defaultSettings });
  const judged = judging.looks();
  rollUp({ evaluation, pairing, settings: defaultSettings });
  return { reading: reading.looks() / cards, rules: judged / cards, rollup: (judging.looks() - judged) / cards };
}

describe('work grows with the cards, and no faster', () => {
  const few = workPerCard(60, 'many');

  it.each([
    [480, 'many'],
    [480, 'one'],
  ] as const)('%i cards on %s', (cards, sheets) => {
    const work = workPerCard(cards, sheets);
    expect(work.reading).toBeLessThan(few.reading * 1.03);
    expect(work.rules).toBeLessThan(few.rules * 1.03);
    expect(work.rollup).toBeLessThan(few.rollup * 1.03);
  });
});
