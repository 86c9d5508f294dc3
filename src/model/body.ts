import type {Block, Body, ListBlock, LinkBlock, StepsBlock} from './schema/body.js';
import type {Text} from './schema/text.js';

/** The blocks other than text, by the member that identifies them. */
interface Blocks {
  list: ListBlock;
  steps: StepsBlock;
  link: LinkBlock;
}

/** Whether a block is of a kind. No language is called `list`, `steps` or `link`, so a text never is. */
export function isBlock<Member extends keyof Blocks>(block: Block, member: Member): block is Blocks[Member] {
  return typeof block === 'object' && member in block;
}

function textsOfBlock(block: Block): readonly Text[] {
  if (isBlock(block, 'list')) return block.list;
  if (isBlock(block, 'steps')) return block.steps;
  if (isBlock(block, 'link')) return [block.link.text];
  return [block];
}

/** The texts of a body, in order. */
export function textsOf(body: Body): readonly Text[] {
  return (Array.isArray(body) ? body : [body]).flatMap(textsOfBlock);
}
