/** Currencies by ISO 4217 code or, where a name alone names several, by that name. One a line: `code: sign or word, ...`. */
const table = `
USD: us$, u.s.$, us $, u.s. $, u.s $, usd, usd$, us dollar, us dollars, u.s. dollar, u.s. dollars, united states dollars, american dollars, greenback, greenbacks, 美元, 美金, 달러, доллар США, долларов США
dollar: $, dollar, dollars, buck, bucks, доллар, доллара, долларов, dólar, dólares, долар, долари, доларів, ドル
cent: ¢, cent, cents
AUD: a$, au$, aud, aud$, australian dollar, australian dollars
CAD: c$, ca$, c $, cad, cad$, canadian dollar, canadian dollars
NZD: nz$, nzd, nzd$, new zealand dollar, new zealand dollars
HKD: hk$, hkd, hong kong dollar, hong kong dollars
SGD: s$, sgd, singapore dollar, singapore dollars
TWD: nt$, twd, taiwan dollars
EUR: €, eur, euro, euros, евро, євро, 欧元, ユーロ, 유로
GBP: gbp, british pound, british pounds, pound sterling, pounds sterling, sterling, quid
pound: £, pound, pounds
penny: penny, pence, p
JPY: jpy, jp¥, yen, japanese yen, 円, 日元, 엔
¥: ¥, ￥
CNY: cny, cn¥, rmb, yuan, renminbi, chinese yuan, kuai, 元, 人民币, 위안
INR: inr, indian rupee, indian rupees
rupee: ₹, rs, rupee, rupees
KRW: ₩, krw, won, south korean won, 원
RUB: ₽, rub, rouble, roubles, ruble, rubles, рубль, рубля, рублей
UAH: ₴, uah, hryvnia, hryvnias, hryvni, гривня, гривні, гривень
CHF: chf, swiss franc, swiss francs
franc: franc, francs, ff
DEM: dm, deutsche mark, deutsche marks, deutschmark, deutschmarks, west german marks
mark: mark, marks
SEK: sek, swedish krona, swedish kronor, swedish crowns
NOK: nok, norwegian krone, norwegian kroner, norwegian crowns
DKK: dkk, danish krone, danish kroner
krona: krona, kronor, krone, kroner, crowns
PLN: pln, zł, zloty, zlotys, zlotych
CZK: czk, koruna, korunas, kč
HUF: huf, forint, forints
TRY: ₺, turkish lira, turkish liras
lira: lira, liras, lire
ILS: ₪, ils, nis, shekel, shekels
AED: aed, dirham, dirhams
SAR: sar, riyal, riyals
IRR: irr, rial, rials
EGP: egp, egyptian pound, egyptian pounds
NGN: ₦, ngn, naira
ZAR: zar, rand
KES: kes, ksh, kenyan shilling, kenyan shillings
shilling: shilling, shillings
GHS: ₵, ghs, cedi, cedis
BRL: r$, brl, real, reais
MXN: mxn, mxn$, mex$, mexican peso, mexican pesos
ARS: ars, argentine peso, argentine pesos
CLP: clp, chilean pesos
COP: cop, colombian pesos
PHP: ₱, php, philippine peso, philippine pesos
peso: peso, pesos
peseta: peseta, pesetas
NLG: dutch guilder, dutch guilders, guilder, guilders
FIM: markka, finnish markka
THB: ฿, thb, baht
VND: ₫, vnd, dong
IDR: idr, rp, rupiah
MYR: rm, myr, ringgit
PKR: pkr, pakistani rupees
BDT: ৳, bdt, taka
CRC: ₡, crc
GEL: ₾, gel, lari
LAK: ₭, lak, kip
KZT: ₸, kzt, tenge
BTC: ₿, btc, bitcoin, bitcoins
satoshi: satoshi, satoshis
ETH: eth, ether
`;

let codes: ReadonlyMap<string, string> | undefined;

function readTable(): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const at = line.indexOf(':');
        const code = line.slice(0, at);
        return line
          .slice(at + 1)
          .split(',')
          .map((name) => [name.trim().toLowerCase(), code] as const);
      }),
  );
}

/** The currency a sign or name stands for, or undefined. */
export function currencyCode(written: string): string | undefined {
  codes ??= readTable();
  const name = written.toLowerCase().replace(/\s+/g, ' ').trim();
  // "hk $": a space before the sign; one letter alone may be a word ("a $ 5 toll").
  return codes.get(name) ?? codes.get(name.replace(/^(\p{L}{2,3}) (?=\p{Sc}$)/u, '$1'));
}

/** Whether two codes may name one currency: "dollar" may be US or Canadian, "EUR" no dollar. */
export function couldBeSameCurrency(a: string, b: string): boolean {
  return a === b || mayStandFor(a, b) || mayStandFor(b, a);
}

/** Whether a name or sign of several currencies is part of what one of them is called. */
function mayStandFor(general: string, code: string): boolean {
  if (/^[A-Z]{3}$/.test(general)) return false;
  codes ??= readTable();
  const names = [...codes].filter(([name, of]) => of === general && /^(?:\p{L}{4,}|\p{Sc})$/u.test(name));
  return [...codes].some(([name, of]) => of === code && names.some(([part]) => name.includes(part)));
}

/** Names that are also everyday words, so that they are money only where nothing else speaks against it. */
export const ambiguousCurrencyNames: ReadonlySet<string> = new Set([
  'mark',
  'marks',
  'real',
  'won',
  'p',
  'rand',
  'pound',
  'pounds',
  'crowns',
  'gel',
  'rm',
  'eth',
  'ether',
  'sterling',
  'cop',
  'try',
  'dong',
  'kip',
]);
