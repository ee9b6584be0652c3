import type { Evaluation } from '../../model/evaluation';
import { eras } from '../../workbook/eras';
import { assessmentSection, finalSection, relatedSection } from './assessments';
import { cardSection } from './cards';
import { html, nothing, type Html } from './html';
import { kpiSection } from './kpis';
import { listSection } from './list';
import { areaTitle, goalLine, opening, yearTitle } from './opening';
import { sectionHtml, type Part } from './section';
import { style } from './style';

export interface Edition {
  /** Of 行政評価アシスト. */
  readonly version: string;
  /** When the page is published. */
  readonly on: Date;
}

/**
 * A policy area as a page of its own: one file, in the order in which it is published, without scripts and without anything
 * from elsewhere. `evaluation`: as the public copy reads.
 */
export function pageHtml(evaluation: Evaluation, { version, on }: Edition): string {
  const [area, year] = [areaTitle(evaluation), yearTitle(evaluation)];
  const title = [area, year, '行政評価'].filter((word, at, all) => word !== '' && all.indexOf(word) === at).join(' ');
  const sections = [kpiSection, assessmentSection, relatedSection, finalSection, listSection, cardSection].flatMap(
    (make) => make(evaluation) ?? [],
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const page = html`<html lang="ja">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${{ html: style }}
      </style>
    </head>
    <body>
      <a class="skip" href="#main">本文へ</a>
      <header>
        ${goalLine(evaluation)}
        <h1>${area}</h1>
        ${year === '' ? nothing : html`<p class="year">${year} 行政評価</p>`}
        <p class="edition">
          公表日 <time datetime="${isoDay(on)}">${dayName(on)}</time>（行政評価アシスト ${version} で作成）
        </p>
      </header>
      <nav aria-labelledby="contents">
        <h2 id="contents">目次</h2>
        ${contents(sections)}
      </nav>
      <main id="main">${opening(evaluation)} ${sections.map(sectionHtml)}</main>
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${page.html}\n`;
}

function contents(parts: readonly Part[]): Html {
  const item = ({ id, title, parts: inner = [] }: Part): Html =>
    html`<li><a href="#${id}">${title}</a>${inner.length === 0 ? nothing : contents(inner)}</li>`;
  return html`<ul>
    ${parts.map(item)}
  </ul>`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const isoDay = (on: Date): string => `${String(on.getFullYear())}-${two(on.getMonth() + 1)}-${two(on.getDate())}`;

/** `令和8年11月30日`. */
function dayName(on: Date): string {
  const era = eras.find(({ from }) => on.getTime() >= from);
  const year = era ? `${era.name}${String(on.getFullYear() - era.firstYear + 1)}` : String(on.getFullYear());
  return `${year}年${String(on.getMonth() + 1)}月${String(on.getDate())}日`;
}
