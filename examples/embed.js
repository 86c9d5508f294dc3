// Only for the demo: shows the notice in the language and theme that the address names, and changes them when the page
// around it says so. An owner's page needs none of this.
(() => {
  /** The notices that can be shown, with the fallback of each: what it is about, and whom to call. */
  const notices = {
    'netoff-2012': undefined,
    'battery-recall-2026': {
      language: 'en',
      text: 'If you own a Heron 20 or Wren 10 power bank, stop using it. It can overheat and catch fire.',
      helpline: 'Helpline: ',
      phone: {number: '+441632960118', display: '01632 960118'},
    },
    'kettle-recall-2026': {
      language: 'ja',
      text: '2025年4月から9月に製造した電気ケトル「KT-100」は、ご使用をおやめください。取っ手が外れるおそれがあります。',
      helpline: 'お問い合わせ：',
      phone: {number: '+81120000016', display: '0120-000-016'},
    },
  };
  const languages = ['ja', 'en'];
  const themes = ['light', 'dark'];
  const element = document.querySelector('incident-notice');
  const writtenFallback = [...element.childNodes];

  /** @param {{language: string, text: string, helpline: string, phone: {number: string, display: string}}} fallback */
  function makeFallback({language, text, helpline, phone}) {
    const link = Object.assign(document.createElement('a'), {
      href: `tel:${phone.number}`,
      textContent: phone.display,
    });
    const [what, who] = [document.createElement('p'), document.createElement('p')];
    for (const paragraph of [what, who]) paragraph.lang = language;
    what.append(text);
    who.append(helpline, link);
    return [what, who];
  }

  /** @param {string} name */
  function showNotice(name) {
    const src = `${name}.json`;
    if (element.getAttribute('src') === src) return;
    const fallback = notices[name];
    element.replaceChildren(...(fallback ? makeFallback(fallback) : writtenFallback));
    element.setAttribute('src', src);
  }

  /** @param {{notice?: string | null, lang?: string | null, theme?: string | null}} choice - what is not known changes nothing */
  function show({notice, lang, theme}) {
    if (Object.hasOwn(notices, notice ?? '')) showNotice(notice);
    if (languages.includes(lang)) document.documentElement.lang = lang;
    if (themes.includes(theme)) document.documentElement.dataset.theme = theme;
  }

  const named = new URLSearchParams(location.search);
  show({notice: named.get('notice'), lang: named.get('lang'), theme: named.get('theme')});
  addEventListener('message', ({data, origin}) => {
    if (origin === location.origin) show(data);
  });
})();
