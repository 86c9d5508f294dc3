for (const section of document.querySelectorAll('section')) {
  const together = section.querySelector('.together');
  const slider = section.querySelector('input');
  const button = section.querySelector('button');

  slider.addEventListener('input', () => {
    together.style.setProperty('--from', `${slider.value}%`);
  });
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', together.classList.toggle('blinking'));
  });
}
