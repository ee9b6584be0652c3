import type { Room } from '../../src/workbook/room';

/** Room for two lines of 30 full-width letters of 游ゴシック 10, in one row. */
export const aRoom = (changes: Partial<Room> = {}): Room => ({
  width: 303.75,
  height: 30,
  last: { row: 0, height: 30 },
  indent: 0,
  font: { name: '游ゴシック', size: 10 },
  ...changes,
});
