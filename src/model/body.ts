import type {Block, ListBlock, LinkBlock, StepsBlock} from './schema/body.js';

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
