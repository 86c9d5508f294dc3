const form = document.querySelector('#choices');
const site = document.querySelector('#site');

/** What is chosen: the notice, its language, the width of the page and the theme. */
function choice() {
  return Object.fromEntries(new FormData(form));
}

/** Shows what is chosen here, and in the page with the notice without loading it anew. */
function show() {
  const {notice, lang, width, theme} = choice();
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.width = width;
  document.querySelector('#document').textContent = `${notice}.json`;
  document.querySelector('#alone').href = `embed.html?${new URLSearchParams({notice, lang, theme})}`;
  site.contentWindow.postMessage({notice, lang, theme}, location.origin);
}

/** Chooses the language and the theme that the reader's system is set to. */
function chooseAsUsual() {
  const usual = {
    lang: navigator.language.startsWith('ja') ? 'ja' : 'en',
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  };
  for (const [name, value] of Object.entries(usual)) form.elements[name].value = value;
}

chooseAsUsual();
form.hidden = false;
form.addEventListener('change', show);
site.addEventListener('load', show);
show();
