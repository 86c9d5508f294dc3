import {autop} from '@wordpress/autop';
import sanitize from 'sanitize-html';

/** The tags of Drupal's text format "Basic HTML", and their attributes. */
const basicHtml: Readonly<Record<string, string[]>> = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  ...Object.fromEntries(
    ['em', 'strong', 'cite', 'code', 'li', 'dl', 'dt', 'dd', 'p', 'br', 'span'].map((tag) => [tag, []]),
  ),
  ul: ['type'],
  ol: ['start', 'type'],
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
  img: ['src', 'alt', 'height', 'width'],
};

/** What Drupal leaves of a text in "Basic HTML": no style, class, control, table or division. */
export function asBasicHtml(text: string): string {
  return sanitize(text, {allowedTags: Object.keys(basicHtml), allowedAttributes: basicHtml});
}

/** The tags that `kses` lets pass in posts, of those that a fragment has. Attributes besides are left out. */
const ofPosts =
  /^(?:a|b|bdi|button|caption|dd|div|dl|dt|em|fig(?:ure|caption)|h[1-6]|img|label|li|ol|p|section|small|span|strong|table|t(?:body|d|h|head|r)|time|ul)$/;
const attributesOfPosts =
  /^(?:alt|aria-[\w-]+|class|colspan|datetime|dir|for|height|hidden|href|id|lang|rel|role|rowspan|scope|src|width)$/;

/** What `kses` of WordPress does: a comment stays, and of a tag that is not allowed goes the tag but not its content. */
function kses(text: string): string {
  const tokens = /<!--(.*?)-->|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|<[^>]*>/gs;
  return text.replace(
    tokens,
    (_, comment: string | undefined, slash: string, name: string, attributes: string) => {
      if (comment !== undefined) return `<!--${kses(comment).replace(/--+/g, '-').replace(/-$/, '')}-->`;
      if (!ofPosts.test(name)) return '';
      const kept = [...attributes.matchAll(/([\w-]+)="[^"]*"/g)].filter(([, each = '']) =>
        attributesOfPosts.test(each),
      );
      return `<${slash}${name}${kept.map(([each]) => ` ${each}`).join('')}>`;
    },
  );
}

/** What WordPress makes of a text, as far as it can be told without it. */
export function asByWordPress(text: string): {wpautop: string; kses: string} {
  return {wpautop: autop(text), kses: autop(kses(text))};
}
