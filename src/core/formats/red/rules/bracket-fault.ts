/**
 * What is wrong with the double braces of a text; null where each pair encloses a name (red_val 9.3.0, parsing.py and
 * red_variables.py, _extract_variable_keys).
 */
export function bracketFault(text: string): string | null {
  let open = false;
  let name = '';
  for (const part of text.split(/(\{\{|\}\})/)) {
    if (part === '{{') {
      if (open) return 'A variable begins in another';
      open = true;
      name = '';
    } else if (part === '}}') {
      if (!open) return 'The sign }} ends no variable';
      if (name === '') return 'A variable has no name';
      open = false;
    } else if (open) name += part;
  }
  return open ? 'The sign {{ begins a variable that does not end' : null;
}
