import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { fieldsThat } from '../../../src/rules/facts/fields-that';
import { isNotable } from '../../../src/rules/facts/notable-fields';
import { putAll } from '../put';
import { subjectOf } from '../subject-of';

describe('notable fields', () => {
  const puts = {
    'card/1-1/cost/0': '調整中',
    'card/1-1/obligation': null,
    'list/1-1/priority': null,
    'card/1-2/direction': '継続',
  };
  const { evaluation } = subjectOf(putAll(layOut(clean), puts));
  const fields = fieldsThat(evaluation, [], () => true);
  const found = fieldsThat(evaluation, [], isNotable);

  it('are unreadable, or blank though they are required', () => {
    const unread = found.filter(({ field, kind }) => field.state !== 'read' && kind !== 'longText');
    expect(unread.map(({ field, owner }) => [owner.split(' ')[0], field.label])).toEqual([
      ['施策1-1', '法定／自主'],
      ['施策1-1', '事業費'],
    ]);
  });

  it('are what looks odd', () => {
    const odd = subjectOf(putAll(layOut(clean), { 'card/1-1/department': '商工部・???課', 'card/1-2/name': '同上' }));
    const names = fieldsThat(odd.evaluation, [], isNotable).map(({ field }) => field.raw);
    expect(names).toEqual(expect.arrayContaining(['商工部・???課', '同上']));
  });

  it('are all the long texts', () => {
    const texts = found.filter(({ kind }) => kind === 'longText');
    expect(texts.map(({ field }) => field)).toEqual(
      fields.filter(({ kind }) => kind === 'longText').map(({ field }) => field),
    );
    expect(texts.length).toBeGreaterThan(27 * 3);
  });
});
