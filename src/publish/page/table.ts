import { html, type Html } from './html';

export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => Html;
  /** Whether its cells are numbers, set to the right. */
  readonly isNumber?: boolean;
  /** Whether its cells name their rows. */
  readonly isName?: boolean;
}

/** A table of data: a caption, headings of columns and of rows. It can be moved sideways, by keys too, where it is too wide. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ heading, isNumber }) => html`<th scope="col" ${classOf(isNumber)}>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column) => cell(column, row))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

const classOf = (isNumber: boolean | undefined): Html => (isNumber ? html`class="number"` : html``);

const cell = <Row>({ value, isName, isNumber }: Column<Row>, row: Row): Html =>
  isName ? html`<th scope="row">${value(row)}</th>` : html`<td ${classOf(isNumber)}>${value(row)}</td>`;
