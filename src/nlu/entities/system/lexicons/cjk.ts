import { JAPANESE_FESTIVALS } from '../festivals/ja.ts';
import { KOREAN_FESTIVALS } from '../festivals/ko.ts';
import { MAINLAND_FESTIVALS, TAIWANESE_FESTIVALS } from '../festivals/zh.ts';
import type { Lexicon } from '../lexicon.ts';
import { DIGITS_ONLY, NO_RANGES, PLAIN_DATES } from './bare.ts';

const NAMED = [String.raw`(?:{year}\s*年\s*)?{monthnumber}\s*月\s*{day}\s*[日号號]`];

const CHINESE_DATES: Lexicon['dates'] = {
  ...PLAIN_DATES,
  named: NAMED,
  weekdays: [
    '星期日|星期天|週日|周日',
    '星期一|週一|周一',
    '星期二|週二|周二',
    '星期三|週三|周三',
    '星期四|週四|周四',
    '星期五|週五|周五',
    '星期六|週六|周六',
  ],
  days: ['前天', '昨天', '今天', '明天', '后天|後天'],
};

export const SIMPLIFIED_CHINESE: Lexicon = {
  language: 'zh',
  numerals: { ...DIGITS_ONLY, scales: { 万: 1e4, 亿: 1e8 } },
  percent: '％',
  currencies: [
    { unit: 'USD', names: '$|usd|美元|美金' },
    { unit: 'GBP', names: '£|英镑' },
    { unit: 'INR', names: '₹|卢比' },
    { unit: 'EUR', names: '€|欧元' },
    { unit: 'CNY', names: '¥|￥|cny|rmb|人民币|元|块|块钱' },
    { unit: 'JPY', names: '日元' },
  ],
  weekStart: 1,
  ranges: NO_RANGES,
  dates: CHINESE_DATES,
  times: null,
  festivals: MAINLAND_FESTIVALS,
};

export const TRADITIONAL_CHINESE: Lexicon = {
  ...SIMPLIFIED_CHINESE,
  numerals: { ...DIGITS_ONLY, scales: { 萬: 1e4, 億: 1e8 } },
  currencies: [
    { unit: 'USD', names: '$|usd|美金|美元' },
    { unit: 'GBP', names: '£|英鎊' },
    { unit: 'INR', names: '₹' },
    { unit: 'EUR', names: '€|歐元' },
    { unit: 'CNY', names: '¥|￥|人民幣' },
    { unit: 'TWD', names: 'nt$|twd|台幣|臺幣|新台幣|元|塊' },
    { unit: 'HKD', names: 'hk$|hkd|港幣|港幣＄|港元' },
    { unit: 'JPY', names: '日圓|日幣' },
  ],
  festivals: TAIWANESE_FESTIVALS,
};

export const JAPANESE: Lexicon = {
  language: 'ja',
  numerals: { ...DIGITS_ONLY, scales: { 万: 1e4, 億: 1e8 } },
  percent: '％|パーセント',
  currencies: [
    { unit: 'USD', names: '$|usd|米ドル|usドル|ドル' },
    { unit: 'GBP', names: '£|gbp|ポンド' },
    { unit: 'INR', names: '₹|inr|ルピー' },
    { unit: 'EUR', names: '€|eur|ユーロ' },
    { unit: 'JPY', names: '¥|￥|jpy|円' },
    { unit: 'MXN', names: 'mxn' },
  ],
  weekStart: 0,
  ranges: NO_RANGES,
  dates: {
    ...PLAIN_DATES,
    named: NAMED,
    weekdays: [
      '日曜日|日曜',
      '月曜日|月曜',
      '火曜日|火曜',
      '水曜日|水曜',
      '木曜日|木曜',
      '金曜日|金曜',
      '土曜日|土曜',
    ],
    days: ['一昨日|おととい', '昨日', '今日', '明日', '明後日|あさって'],
  },
  times: null,
  festivals: JAPANESE_FESTIVALS,
};

export const KOREAN: Lexicon = {
  language: 'ko',
  numerals: { ...DIGITS_ONLY, scales: { 천: 1e3, 만: 1e4, 억: 1e8 } },
  percent: '퍼센트',
  currencies: [
    { unit: 'USD', names: '$|usd|달러' },
    { unit: 'GBP', names: '£|파운드' },
    { unit: 'INR', names: '₹' },
    { unit: 'EUR', names: '€|유로' },
    { unit: 'JPY', names: '¥|엔' },
    { unit: 'KRW', names: '￦|₩|krw|원' },
  ],
  weekStart: 0,
  ranges: NO_RANGES,
  dates: {
    ...PLAIN_DATES,
    named: [String.raw`(?:{year}\s*년\s*)?{monthnumber}\s*월\s*{day}\s*일`],
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    days: ['그저께|그제', '어제', '오늘', '내일', '모레'],
  },
  times: null,
  festivals: KOREAN_FESTIVALS,
};
