import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { api } from '../../../stand-in/protocol/api';
import type { Proof } from '../../../stand-in/protocol/member';
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
        behaviour === '' ||
        !['run', 'library', 'documentation', 'unsure'].includes(source) ||
        !Object.hasOwn(scenarios, scenario),
    );
    expect(bare).toEqual([]);
  });

  test('names, where it is unsure and end-to-end tests use it all the same, what these rest on besides', () => {
    const root = resolve(__dirname, '../../..');
    const endToEnd = readdirSync(resolve(root, 'test/e2e'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(resolve(root, 'test/e2e', file), 'utf8'));
    const holds = (proof: Proof): boolean =>
      'unseen' in proof
        ? !endToEnd.some((text) => text.includes(proof.unseen))
        : readFileSync(resolve(root, proof.test), 'utf8').includes(`it('${proof.title}'`);
    const named = api.filter(({ besides }) => besides);
    expect(named.filter(({ source, besides }) => source !== 'unsure' || !besides || !holds(besides))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test('lists each member once', () => {
    const members = api.map(({ member }) => member);
    expect(new Set(members).size).toBe(members.length);
  });
});
