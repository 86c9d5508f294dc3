/**
 * Has to be imported before Lit, which keeps lists and hooks in global variables. A window also has its elements as
 * members, by their ids and names: Lit would take `<a id="litHtmlVersions">` for its list, and break.
 */
const names = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  // Asked for whether style sheets can be adopted, by way of `ShadyCSS.nativeShadow`.
  'ShadyCSS',
];

// What a script has put there is the window's own; elements are not.
for (const name of names)
  if (name in globalThis && !Object.hasOwn(globalThis, name))
    Object.defineProperty(globalThis, name, {value: undefined, writable: true, configurable: true});

export {};
