import { commands } from '../../../src/cli/commands';
import { helpOf } from '../../../src/cli/text/help';
import { displayWidth } from '../../../src/cli/text/width';

it('names every command, and what ends it', () => {
  for (const command of commands) expect(helpOf(null)).toContain(`  hyoka ${command} `);
  expect(helpOf(null)).toContain('終了コード');
});

it.each(commands)('%s has a text of its own: its calls, its options, no other command', (command) => {
  const help = helpOf(command);
  expect(help).toContain(`  hyoka ${command} `);
  for (const other of commands) if (other !== command) expect(help).not.toContain(`hyoka ${other}`);
  expect(help).toContain('--json');
  expect(help.includes('--rule')).toBe(command === 'fix');
  expect(help.includes('--cards')).toBe(command === 'new');
  expect(help.includes('--csv')).toBe(command === 'check');
  expect(help.includes('--output')).toBe(!['check', 'rollup'].includes(command));
});

it('begins what each command does in one column', () => {
  const lines = helpOf(null)
    .split('\n')
    .filter((line) => line.startsWith('  hyoka '));
  const columns = lines.map((line) => displayWidth(/^.* (?=\S+$)/u.exec(line)?.[0] ?? ''));
  expect(columns).toHaveLength(commands.length);
  expect(new Set(columns).size).toBe(1);
});

it('keeps to lines that a terminal shows whole', () => {
  const lines = [null, ...commands].flatMap((command) => helpOf(command).split('\n'));
  expect(lines.filter((line) => displayWidth(line) > 120)).toEqual([]);
});
