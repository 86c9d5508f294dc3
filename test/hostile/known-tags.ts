/** All tags that the views write; another one would be the document's. */
export const viewTags =
  'a b bdi br button caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 img input label legend li nav ol option output p path section select slot small span strong summary svg table tbody td th thead time tr ul'.split(
    ' ',
  );

/** What stands around them in a page and a fragment, and where an element is server-rendered. */
export const pageTags = 'body head html incident-notice link main meta script style template title'.split(
  ' ',
);
