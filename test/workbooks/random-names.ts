import { likeness, renamedFrom } from '../../src/model/pairing';
import type { Random } from './random';
import { actions, kinds, places, subjects } from './words';

/**
 * A maker of project names, each unlike every other: two names of one measure are never so alike that one could be
 * taken for the other, renamed.
 */
export function projectNames(random: Random): (measure: number) => string {
  const all = new Set<string>();
  const ofMeasure = new Map<number, string[]>();
  return (measure) => {
    const siblings = ofMeasure.get(measure) ?? [];
    ofMeasure.set(measure, siblings);
    for (let tries = 0; tries < 10_000; tries += 1) {
      const name = [places, subjects, actions, kinds].map((words) => random.pick(words)).join('') + deposit(random);
      if (all.has(name) || siblings.some((sibling) => likeness(sibling, name) >= renamedFrom)) continue;
      all.add(name);
      siblings.push(name);
      return name;
    }
    throw new RangeError(`no room for another name beside ${String(siblings.length)}`);
  };
}

const deposit = (random: Random): string => (random.chance(0.03) ? '預託金' : '');
