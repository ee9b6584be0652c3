import { api } from '../../../stand-in/protocol/api';
import { scenarios } from '../scenarios/all';
import { newStage } from '../scenarios/scenario';

describe.each(Object.keys(scenarios))('%s', (name) => {
  test('runs as described, and uses every member that cites it', async () => {
    const stage = newStage();
    await scenarios[name]?.(stage);
    expect(stage.session.failures).toEqual([]);
    const cited = api.filter(({ scenario }) => scenario === name).map(({ member }) => member);
    const unused = cited.filter((member) => !stage.session.counters.calls[member]);
    expect(unused).toEqual([]);
    expect(cited).not.toEqual([]);
  });
});

describe('the table', () => {
  test('gives every member a behaviour, a source and a scenario that there is', () => {
    const bare = api.filter(
      ({ behaviour, source, scenario }) =>
        behaviour === '' || !['run', 'library', 'documentation', 'unsure'].includes(source) || !Object.hasOwn(scenarios, scenario),
    );
    expect(bare).toEqual([]);
  });

  test('lists each member once', () => {
    const members = api.map(({ member }) => member);
    expect(new Set(members).size).toBe(members.length);
  });
});
