import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { textOf } from '../../../src/model/field';
import { projectName } from '../../../src/model/names';
import { markedProjects } from '../../../src/rules/facts/marked-projects';
import { withCards, withRows } from '../clean-but';
import { subjectOf } from '../subject-of';

/** Where 重点事業 is filled in: the project, whether that is its card, and the mark. */
const marked = (data: typeof clean) =>
  markedProjects(subjectOf(layOut(data).snapshot), 'priority').map((project) => [
    projectName(project).split(' ')[0],
    project.name.place.sheet === '個票_施策1',
    textOf(project.priority),
  ]);
const listed = withRows(
  1,
  (rows) => rows.map((row, index) => ({ ...row, priority: index === 0 ? '◎' : index === 1 ? '有' : null })),
  withoutMarks(),
);
/** The first card bears labels of the marks. */
const onCard = (priority: string | null, data = listed) =>
  withCards(
    1,
    ([first, ...others]) =>
      first
        ? [{ ...first, marks: { logicModel: null, priority, populationGoals: null, sdgTargets: null } }, ...others]
        : [],
    data,
  );

function withoutMarks() {
  return [1, 2, 3].reduce(
    (data, measure) => withRows(measure, (rows) => rows.map((row) => ({ ...row, priority: null })), data),
    clean,
  );
}

describe('the projects that bear a mark', () => {
  it('are the rows where the list has it filled in', () => {
    expect(marked(listed)).toEqual([
      ['施策1-1', false, '◎'],
      ['施策1-2', false, '有'],
    ]);
  });

  it('are the cards that bear it, after the rows of others', () => {
    expect(marked(onCard('○'))).toEqual([
      ['施策1-2', false, '有'],
      ['施策1-1', true, '○'],
    ]);
  });

  it('are rows too where the card has it blank', () => {
    expect(marked(onCard(null))).toEqual([
      ['施策1-1', false, '◎'],
      ['施策1-2', false, '有'],
    ]);
  });

  it('are cards alone where there is no list', () => {
    expect(marked({ ...listed, list: null })).toEqual([]);
    expect(marked(onCard('○', { ...listed, list: null }))).toEqual([['施策1-1', true, '○']]);
  });

  it('are none where nothing is filled in', () => {
    expect(marked(withoutMarks())).toEqual([]);
  });
});
