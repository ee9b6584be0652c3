import type { Layout } from '../layout/layout';

/** Which rules 設定 has stopped, as one line; none where it has stopped none. */
export function stoppedLines(stopped: readonly { readonly name: string }[]): string[] {
  return stopped.length === 0
    ? []
    : [`止めている点検項目：${String(stopped.length)}件（${stopped.map(({ name }) => name).join('、')}）`];
}

/** That the planning division's layout was checked against, as one line; none where it was not. */
export const givenLines = ({ source }: Layout): string[] => (source === 'given' ? ['企画の様式定義で点検'] : []);
