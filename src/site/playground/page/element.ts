/** An element with its class and what is in it; an empty class is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A button that does something when it is pressed. */
export function button(
  className: string,
  children: readonly (Node | string)[],
  press: () => void,
): HTMLButtonElement {
  const made = element('button', className, children);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
