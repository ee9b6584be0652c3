import { element } from './element';
import type { AddIn, RibbonButton } from './manifest';

/** Draws the add-in's own group of buttons. */
export function drawRibbon(into: HTMLElement, { group, buttons }: AddIn, press: (button: RibbonButton) => void): void {
  const drawn = buttons.map((button) => {
    const icon = element('img', { src: button.icon, alt: '', width: 32, height: 32 });
    const drawing = element(
      'button',
      { type: 'button', className: 'ribbon-button', title: button.tip },
      icon,
      button.label,
    );
    drawing.dataset['id'] = button.id;
    drawing.addEventListener('click', () => press(button));
    return drawing;
  });
  into.replaceChildren(
    element(
      'div',
      { className: 'ribbon-group' },
      element('div', { className: 'ribbon-buttons' }, ...drawn),
      element('div', { className: 'ribbon-label' }, group),
    ),
  );
}
