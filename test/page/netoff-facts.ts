/**
 * What the final report of 17 December 2012 says, fact by fact, and the words by which a reader of
 * the page recognises each. A fact is shown in a language when the page's text has every string of
 * its row.
 *
 * Dates, ranges, hours and numbers are as the library words them; all else quotes
 * `examples/netoff-2012.json`.
 */
export interface Fact {
  readonly fact: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

export const facts: readonly Fact[] = [
  {
    fact: 'this is the final report, published on 17 December 2012',
    ja: ['2012年12月17日', '調査結果を最終報告として公表'],
    en: ['17 December 2012', 'Results published as the final report'],
  },
  {
    fact: 'it follows the disclosure of 19 October 2012',
    ja: ['2012年10月19日', '情報流出のおそれを公表', '今回の報告は、その続報です'],
    en: ['19 October 2012', 'Possible leak disclosed', 'This report follows that disclosure'],
  },
  {
    fact: 'the issuer is Netoff Co., Ltd.',
    ja: ['ネットオフ株式会社'],
    en: ['Netoff Co., Ltd.'],
  },
  {
    fact: 'it is signed by the president, Takeshi Kuroda',
    ja: ['代表取締役社長', '黒田 武志'],
    en: ['President and Representative Director', 'Takeshi Kuroda'],
  },
  {
    fact: 'a card company enquired on 25 September 2012',
    ja: ['2012年9月25日', '疑わしい点があるとして、カード会社から照会がありました'],
    en: [
      '25 September 2012',
      'a card company enquired about some credit card payments that looked suspicious',
    ],
  },
  {
    fact: 'an internal investigation and a security check began',
    ja: ['社内で調査とセキュリティの点検を始めた'],
    en: ['We began an internal investigation and a security check'],
  },
  {
    fact: 'a server that holds customer data showed traces of unauthorised access',
    ja: ['お客様の情報を保管するサーバーに、不正アクセスを受けたとみられる跡'],
    en: ['traces of unauthorised access to a server that holds customer data'],
  },
  {
    fact: 'an internal task force led the investigation',
    ja: ['直ちに対策本部を社内に置きました', 'この本部が中心となり'],
    en: ['we set up a task force within the company', 'It led the investigation'],
  },
  {
    fact: 'the card companies and Verizon Japan LLC helped',
    ja: ['各カード会社と、第三者の専門会社であるベライゾンジャパン合同会社の協力を得て'],
    en: ['with the help of the card companies and of an independent specialist firm, Verizon Japan LLC'],
  },
  {
    fact: 'the investigation and the security measures are complete',
    ja: ['調査も対策も、すでに完了しています'],
    en: ['The investigation and the security measures are complete'],
  },
  {
    fact: 'no leak of personal data was found',
    ja: ['情報の流出は確認されていません', '個人情報の外部への流出は見つかりませんでした'],
    en: ['We investigated and found no leak.', 'we found no leak of personal data'],
  },
  {
    fact: 'card data and transaction data had been viewable',
    ja: ['カードと取引に関する情報は、見ることができる状態でした', 'カード情報', '取引情報'],
    en: ['Card and transaction data could be viewed', 'Card data', 'Transaction data'],
  },
  {
    fact: 'at most 10,589 records were held',
    ja: ['10,589', '当時このサーバーにあった情報の数の上限です'],
    en: ['10,589', 'the most that the server held at the time'],
  },
  {
    fact: 'orders from 1 April 2011 to 4 September 2012 are affected',
    ja: ['2011年4月1日～2012年9月4日', '対象となるご注文の期間'],
    en: ['1 April 2011 – 4 September 2012', 'Period of the affected orders'],
  },
  {
    fact: 'only purchases on the mobile-phone site paid by credit card are affected',
    ja: ['携帯電話サイトで商品を購入し、クレジットカードでお支払いになった方の個人情報'],
    en: ['personal data of people who bought goods on our mobile-phone site and paid by credit card'],
  },
  {
    fact: 'orders from smartphones are not affected',
    ja: ['スマートフォンでのご注文の情報は含まれません'],
    en: ['Data on orders from smartphones is not included'],
  },
  {
    fact: 'customers are asked to check their card statements',
    ja: ['カードの利用明細をお確かめください'],
    en: ['Check your card statements'],
  },
  {
    fact: 'customers who are worried are asked to turn to the card issuer and its call centre',
    ja: ['ご心配なときは、カードの発行会社にご相談ください', 'カードを発行した会社のコールセンター'],
    en: ['If you are worried, ask the company that issued your card', 'Its call centre'],
  },
  {
    fact: 'monitoring with the card companies goes on',
    ja: ['カード会社と協力し、カードの不審な利用がないかを引き続き監視しています'],
    en: ['monitoring for suspicious card use goes on together with the card companies'],
  },
  {
    fact: 'support of customers and prevention go on',
    ja: ['お客様への対応と再発の防止も続けます'],
    en: ['We also continue to support our customers and to work against a recurrence'],
  },
  {
    fact: 'specialists advised on the security measures',
    ja: ['専門会社の助言を受けて'],
    en: ['Specialists advised us on the security measures'],
  },
  {
    fact: 'card data is no longer kept: it is entered on a page hosted by VeriTrans',
    ja: ['カード情報を自社に残さない仕組み', '決済の委託先であるベリトランスのサイト'],
    en: ['Card data no longer kept by us', 'a payment page hosted by VeriTrans'],
  },
  {
    fact: 'a firewall that detects and blocks intrusion stands beside the usual one',
    ja: ['侵入を検知して遮断するファイアウォールの追加', 'これまで使ってきたファイアウォールのほかに'],
    en: ['Additional firewall that detects and blocks intrusion', 'beside our usual firewall'],
  },
  {
    fact: 'the management of data and documents was audited again to the privacy mark',
    ja: ['プライバシーマークに沿った監査の再実施', 'データと帳票をどう管理しているかを改めて監査し'],
    en: ['Renewed audit in line with the PrivacyMark standard', 'our management of data and documents'],
  },
  {
    fact: 'it was confirmed that customers can shop by card with confidence',
    ja: ['カードで安心してお買い物ができることを確かめました'],
    en: ['We have confirmed that customers can shop by card with confidence'],
  },
  {
    fact: 'card payment resumes about 19 December 2012',
    ja: ['クレジットカード決済の再開', '2012年12月19日頃'],
    en: ['Credit card payment resumes', 'about 19 December 2012'],
  },
  {
    fact: 'the mobile-phone site reopens in January 2013',
    ja: ['携帯電話サイトの再開', '2013年1月'],
    en: ['Mobile-phone site reopens', 'January 2013'],
  },
  {
    fact: 'two more services reopen in late January 2013',
    ja: ['みんなの本棚、みんなの物々交換の再開', '2013年1月下旬'],
    en: [
      'Minna no Hondana (shared bookshelf)',
      'Minna no Butsubutsu Kōkan (goods exchange)',
      'Minna no Hondana and Minna no Butsubutsu Kōkan reopen',
      'late January 2013',
    ],
  },
  {
    fact: 'the whole company will strengthen security and work against a recurrence',
    ja: ['さらなる再発防止', '会社全体でセキュリティを強め、再発の防止に努めます'],
    en: [
      'Further prevention',
      'The whole company will strengthen its security and work to prevent a recurrence',
    ],
  },
  {
    fact: 'the report is final unless something new must be reported',
    ja: ['新たにお知らせすべきことが生じない限り、今回の報告を最終報告とします'],
    en: ['Unless there is something new that must be reported, this is our final report'],
  },
  {
    fact: 'the company apologises to customers and everyone concerned',
    ja: ['お客様と関係する皆様に', '心よりおわび申し上げます'],
    en: ['We sincerely apologise to our customers and to everyone concerned'],
  },
  {
    fact: 'a hotline answers from 10:00 to 18:00',
    ja: ['お客様特設ダイヤル', '0120-02-0215', '10:00～18:00'],
    en: ['Special customer hotline', '0120-02-0215', '10:00–18:00'],
  },
  {
    fact: 'questions can be sent by mail',
    ja: ['privacy@netoff.co.jp'],
    en: ['privacy@netoff.co.jp'],
  },
];
