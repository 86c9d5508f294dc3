import type {Speaker} from '../../localization/speaker.js';
import {isBlock} from '../../model/body.js';
import type {Block, Body} from '../../model/schema/body.js';
import type {Text} from '../../model/schema/text.js';

function blockTexts(block: Block): readonly Text[] {
  if (isBlock(block, 'list')) return block.list;
  if (isBlock(block, 'steps')) return block.steps;
  if (isBlock(block, 'link')) return [block.link.text];
  return [block];
}

/** A body in one line, for link previews and search engines. */
export function plainText(body: Body, speaker: Speaker): string {
  const blocks = Array.isArray(body) ? body : [body];
  return blocks
    .flatMap(blockTexts)
    .map((text) => speaker.text(text).value)
    .join(' ');
}
