/** How long after a finger or a button was let go its click may come, in milliseconds. */
const longestClick = 400;

/**
 * Keeps what is pressed where it is until it is clicked: what has the focus may fold away as it loses that, and what is
 * pressed below would move.
 *
 * @param root - what holds the form, in which a pointer is down
 * @returns settles when nothing is being pressed any more
 */
export async function untilReleased(root: ParentNode): Promise<void> {
  const left = root.querySelector('.answer:focus-within');
  left?.classList.add('kept-open');
  const press = new AbortController();
  const {signal} = press;
  await new Promise<void>((release) => {
    // By touch, a click comes after the finger has been let go and the field that was left has said so.
    addEventListener('click', () => setTimeout(release), {signal});
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, () => setTimeout(release, longestClick), {signal});
  });
  press.abort();
  left?.classList.remove('kept-open');
}
