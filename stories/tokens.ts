import {html, type TemplateResult} from 'lit';

/** A custom property, as the doc blocks of the elements describe it. */
export interface Token {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly tagName?: string; readonly cssProperties?: readonly Token[]}[];
  }[];
}

/** The tokens of `<incident-notice>`, which has those of all the others. */
export function tokensIn({modules}: Manifest): readonly Token[] {
  const declarations = modules.flatMap((module) => module.declarations);
  return declarations.find(({tagName}) => tagName === 'incident-notice')?.cssProperties ?? [];
}

function swatch({name, default: value = ''}: Token): TemplateResult {
  const box = document.createElement('span');
  box.className = 'swatch';
  // What the page sets wins, as it does in the elements: a brand shows here, too.
  const isColour = CSS.supports('color', value);
  if (isColour) box.style.background = `var(${name}, ${value})`;
  return html`${isColour ? box : ''}`;
}

/** The table of tokens, in the colours that they have on this page. */
export function tokensView(tokens: readonly Token[]): TemplateResult {
  return html`<table class="tokens">
    <caption>
      Custom properties
    </caption>
    <thead>
      <tr>
        <th scope="col">Property</th>
        <th scope="col">Default</th>
        <th scope="col">What it is for</th>
      </tr>
    </thead>
    <tbody>
      ${tokens.map(
        (token) =>
          html`<tr>
            <th scope="row"><code>${token.name}</code></th>
            <td>${swatch(token)} <code>${token.default}</code></td>
            <td>${token.description}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
