
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'news-changed': str`変更された項目：${0}。`,
'news-check-again': `対象となる方の条件が変わりました。すでに確認された方は、もう一度ご確認ください。`,
'news-explanations': `説明`,
'news-summary': `概要`,
'news-updated': str`このお知らせは更新されました：${0}。`,
    };
  