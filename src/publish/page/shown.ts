import type { Amount } from '../../layout/kinds';
import { textOf, type Field } from '../../model/field';
import { html, paragraphs, type Html } from './html';

/** What stands where nothing is filled in, said so that a screen reader reads it. */
const none = html`<span aria-label="記載なし">―</span>`;

/** A value as its cell shows it. */
export function shown(field: Field<unknown>): Html {
  const text = textOf(field).trim();
  return text === '' ? none : html`${text}`;
}

export function shownText(field: Field<unknown>): Html {
  const text = textOf(field).trim();
  return text === '' ? html`<p>${none}</p>` : paragraphs(text);
}

/** An amount in 千円, whatever unit its cell is in; what is no amount as it stands. */
export function shownAmount(field: Field<Amount> | Field<number>): Html {
  const { value } = field;
  if (value === null || typeof value === 'number' || value.dash) return shown(field);
  const size = Math.abs(value.thousandYen).toLocaleString('en-US', { maximumFractionDigits: 3 });
  return html`${value.thousandYen < 0 ? `△${size}` : size}`;
}

/** Labels and what they name; none where there is nothing to name. */
export function definitions(pairs: readonly { readonly label: string; readonly value: Html }[]): Html {
  return pairs.length === 0
    ? html``
    : html`<dl>
        ${pairs.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
}
