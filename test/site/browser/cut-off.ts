/**
 * Controls and texts of the playground that reach over an edge of the page, where nobody can scroll to. It is sent into the page
 * as it stands, by whatever drives the browser, and so uses nothing from outside.
 */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('.playground :is(button, a, select, input, textarea, p, h2, h3, pre)')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (right === left || (left >= 0 && right <= width + 0.5)) return false;
      for (let box = element.parentElement; box !== null; box = box.parentElement)
        if (scrolls(box)) return false;
      return true;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}
