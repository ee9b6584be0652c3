/** What of the add-in's manifest the ribbon shows. Addresses are as the manifest gives them, moved to where the add-in is served from. */
export interface AddIn {
  readonly id: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly pane: { readonly id: string; readonly url: string; readonly title: string };
}

/**
 * Reads the manifest in `folder`, a path with a slash at its end, for an Office that speaks `language`. The add-in is served from
 * there, unless it stands `elsewhere`: where the manifest says.
 */
export async function readManifest(folder: string, language: string, elsewhere: boolean): Promise<AddIn> {
  const text = await (await fetch(`${folder}manifest.xml`)).text();
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const valueOf = (element: Element) =>
    element.querySelector(`[Locale="${language}"]`)?.getAttribute('Value') ??
    element.getAttribute('DefaultValue') ??
    '';
  const resources = new Map(
    [...xml.querySelectorAll('Resources *[id]')].map((element) => [element.id, valueOf(element)]),
  );
  const resource = (element: Element | null) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const here = (url: string) => (elsewhere ? url : url.replace(/^https:\/\/[^/]+\//, folder));
  const childOf = (element: Element, name: string) =>
    [...element.children].find(({ tagName }) => tagName === name) ?? null;
  const group = xml.querySelector('Group');
  const buttons = [...xml.querySelectorAll('Control')].map((control): RibbonButton => {
    const action = childOf(control, 'Action');
    const kind = action?.getAttribute('xsi:type');
    if (!action || kind !== 'ShowTaskpane')
      throw new Error(`The stand-in does not know ribbon actions of the kind ${String(kind)}.`);
    const icon = [...control.querySelectorAll('Icon > *')].find((image) => image.getAttribute('size') === '32') ?? null;
    return {
      id: control.id,
      label: resource(childOf(control, 'Label')),
      tip: resource(control.querySelector('Supertip > Description')),
      icon: here(resource(icon)),
      pane: {
        id: childOf(action, 'TaskpaneId')?.textContent ?? '',
        url: here(resource(childOf(action, 'SourceLocation'))),
        title: resource(childOf(action, 'Title')),
      },
    };
  });
  return { id: xml.querySelector('Id')?.textContent ?? '', group: resource(group && childOf(group, 'Label')), buttons };
}
