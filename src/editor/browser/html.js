// Elements by name: text is always text, whatever stands in it.

/** An element with attributes, listeners (`onclick`) and children; what is nothing is left out. */
export const html = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.flat(9).filter((child) => child !== undefined && child !== null && child !== false),
  );
  return element;
};

let ids = 0;

/** An id that nothing else on the page has. */
export const newId = () => {
  ids += 1;
  return `f${ids}`;
};

/** Puts something in place of all that a part of the page shows. */
export const show = (part, ...children) => part.replaceChildren(...children.flat(9).filter(Boolean));
