
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'news-advice': `お客様へのお願い`,
'news-changed': str`変更された項目：${0}。`,
'news-check-again': `対象となる方の条件が変わりました。すでに確認された方は、もう一度ご確認ください。`,
'news-contact': `お問い合わせ先`,
'news-eligibility': `対象となる方`,
'news-explanations': `説明`,
'news-facts': `概要の表`,
'news-history': `これまでのお知らせ`,
'news-links': `関連するページ`,
'news-measures': `再発防止の取り組み`,
'news-services': `停止したサービス`,
'news-summary': `見出しと概要`,
'news-timeline': `経緯`,
'news-updated': str`このお知らせは更新されました：${0}。`,
    };
  