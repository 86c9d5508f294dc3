/**
 * A picture of a page in fewer bytes: flat colours stay as they are, shades at the edges of letters are rounded. What is
 * transparent in it becomes opaque.
 */
export declare function shrinkPng(png: Uint8Array): Buffer;
