import { changeLine, type ListChanges } from '../../tabs/list/changes';
import { Change } from '../findings/Change';
import { useScreensTexts } from '../texts/screens-texts';

/** Which names on the list change, and which rows stay or come. */
export function ListChangesNote({ changes: { renamed, remarked, kept, added } }: { readonly changes: ListChanges }) {
  const { build: texts } = useScreensTexts();
  return (
    <>
      {renamed.length === 0 ? null : (
        <section aria-labelledby="build-names">
          <h3 id="build-names">{texts.names(renamed.length)}</h3>
          <p className="build-note">{texts.namesHint}</p>
          <ul className="build-changes">
            {renamed.map(({ project, before, after }, index) => (
              <li key={`${index} ${project}`}>
                <Change before={before} after={after} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Projects title={texts.remarked(remarked.length)} hint={texts.remarkedHint} projects={remarked.map(changeLine)} />
      <Projects title={texts.kept(kept.length)} hint={texts.keptHint} projects={kept} />
      <Projects title={texts.addedRows(added.length)} projects={added} />
    </>
  );
}

function Projects({
  title,
  hint,
  projects,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly projects: readonly string[];
}) {
  if (projects.length === 0) return null;
  return (
    <details className="build-projects">
      <summary tabIndex={0}>{title}</summary>
      {hint === undefined ? null : <p className="build-note">{hint}</p>}
      <ul>
        {projects.map((project, index) => (
          <li key={`${index} ${project}`} lang="ja">
            {project}
          </li>
        ))}
      </ul>
    </details>
  );
}
