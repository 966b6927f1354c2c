import { threadCpuUsage } from 'node:process';
import { compileEntities, type CompiledEntities } from '#nlu/entities/compile.ts';
import { findEntities } from '#nlu/entities/find.ts';
import { skillWith } from '#nlu/testing.ts';
import type { Entity } from '#skill/model.ts';

const MOMENT = { now: Date.UTC(2020, 4, 13, 15, 30), timeZone: 'GMT' };
const CALLS = 2000;
const VALUES = 20_000;
const EDITS = 100;
const SYSTEM = ['sys-date', 'sys-time', 'sys-number', 'sys-currency', 'sys-percentage'];

/** Texts with and without something to find, about 100 characters each. */
const DATED: Readonly<Record<string, string>> = {
  en: 'I would like to book a table for four people from March 15 to March 22 at 7:30 pm, for 50 dollars or 5%',
  es: 'quisiera reservar una mesa para cuatro personas del 15 al 22 de marzo a las 7 de la tarde por 50 euros',
  fr: 'je voudrais réserver une table pour quatre personnes du 15 au 22 mars à 19 heures, pour 50 euros ou 5 %',
  de: 'ich möchte vom 15. bis 22. März einen Tisch für vier Personen um 19 Uhr 30 reservieren, für 50 Euro bitte',
  it: 'vorrei prenotare un tavolo per quattro persone dal 15 al 22 marzo alle 19:30, per 50 euro o il 5 per cento',
  'pt-br':
    'quero reservar uma mesa para quatro pessoas de 15 a 22 de março às 19h30, por 50 reais ou 5 por cento',
  ar: 'أود حجز طاولة لأربعة أشخاص في 15 مارس أو في عيد الفطر بمبلغ 50 دولار أو 5% من فضلكم وشكرا جزيلا لكم على المساعدة',
  'zh-cn':
    '我想在3月15日或者春节给四位朋友订一张桌子，预算是500元或者百分之五的折扣，请问明天可以吗？如果不行的话下个星期一也可以，麻烦您帮我看一下，还想问一下中秋节的时候你们店里有没有特别的活动或者优惠，谢谢您的帮忙',
  ja: '3月15日か元日に四人でテーブルを予約したいのですが、予算は5000円で、5％の割引はありますか？明日でも構いませんし、月曜日でも大丈夫です。お手数ですがご確認をお願いできますでしょうか。クリスマスの営業時間も教えてください。',
  ko: '3월 15일이나 추석에 네 명이 앉을 테이블을 예약하고 싶은데 예산은 50000원이고 5퍼센트 할인이 되나요? 내일도 괜찮고 월요일도 좋습니다. 확인 부탁드립니다. 크리스마스 때 영업시간도 알려 주세요. 감사합니다.',
};
const PLAIN: Readonly<Record<string, string>> = {
  en: 'could you please tell me whether my account is still being reviewed by the people from customer care team',
  es: 'podría decirme por favor si mi cuenta todavía está siendo revisada por el equipo de atención al cliente ok',
  fr: 'pourriez vous me dire si mon compte est encore examiné par votre équipe du service client, merci beaucoup',
  de: 'könnten Sie mir bitte sagen, ob mein Konto noch von Ihrem Team im Kundendienst geprüft wird, vielen Dank',
  it: 'potrebbe dirmi per favore se il mio conto viene ancora esaminato dal vostro servizio clienti, la ringrazio',
  'pt-br':
    'poderia me dizer por favor se a minha conta ainda está em análise pela equipe de atendimento ao cliente',
  ar: 'هل يمكنكم من فضلكم أن تخبروني ما إذا كان حسابي لا يزال قيد المراجعة من قبل فريق خدمة العملاء لديكم وشكرا جزيلا',
  'zh-cn':
    '请问您能不能告诉我我的账户是不是还在被客户服务团队审核当中，因为我还没有收到任何通知，麻烦您帮我查看以后再回复我，非常感谢您的耐心和帮助，祝您工作顺利，身体健康，万事如意，也请您代我向您的同事们问好，谢谢您',
  ja: 'すみませんが、私のアカウントがまだカスタマーサポートの担当者によって審査されているかどうかを教えていただけますでしょうか。まだ何の連絡も届いていないので、とても心配しています。お忙しいところ恐れ入りますがよろしくお願いします。',
  ko: '죄송하지만 제 계정이 아직 고객 지원 담당자에 의해 검토되고 있는지 알려 주실 수 있을까요? 아직 아무 연락도 받지 못해서 걱정하고 있습니다. 바쁘시겠지만 확인해 주시면 감사하겠습니다. 좋은 하루 보내세요.',
};

/**
 * Milliseconds (of this thread's processor time, so that others on the machine don't count) to find entities in a text: system
 * entities, and dictionaries of 20,000 values and 20,000 synonyms with fuzzy matching.
 */
export function run(): Promise<void> {
  const rows = Object.keys(DATED).flatMap((language) => {
    const entities = compileEntities(skillWith({ entities: SYSTEM.map((entity) => ({ entity })), language }));
    return [
      { what: `system entities, ${language}`, ...time(entities, [DATED[language] ?? '']), limit: 3 },
      { what: `nothing to find, ${language}`, ...time(entities, [PLAIN[language] ?? '']), limit: 0.05 },
    ];
  });
  const entity = largeDictionary();
  const [dictionary, whole] = compileTimed(entity);
  rows.push({ what: '20,000 values and synonyms, fuzzy', ...time(dictionary, textsAbout(entity)), limit: 1 });
  const edits = editTimes(entity);
  console.table(rows);
  console.log(`Compiling the dictionary took ${whole.toFixed(0)} ms of processor time,`);
  console.log(
    `again after an edit of one value ${at(edits, 0.5).toFixed(1)} ms (p50), ${at(edits, 0.99).toFixed(1)} ms (p99).`,
  );
  const slow = rows.filter((row) => Math.max(row.mean, row.p99) > row.limit);
  if (slow.length > 0) process.exitCode = 1;
  return Promise.resolve();
}

/**
 * The mean over all rounds, in processor time; per text the best of its rounds on the clock (others on the machine only
 * ever make one slower), of which the quantiles.
 */
function time(entities: CompiledEntities, texts: readonly string[]) {
  const best = texts.map(() => Infinity);
  const round = () => {
    for (const [text, fastest] of best.entries()) {
      const start = performance.now();
      findEntities(entities, texts[text] ?? '', MOMENT);
      best[text] = Math.min(fastest, performance.now() - start);
    }
  };
  const rounds = Math.ceil(CALLS / texts.length);
  for (let at = 0; at < rounds; at++) round();
  const spent = cpuOf(() => {
    for (let at = 0; at < rounds; at++) round();
  });
  best.sort((a, b) => a - b);
  return {
    mean: rounded(spent / rounds / texts.length),
    p50: rounded(at(best, 0.5)),
    p99: rounded(at(best, 0.99)),
  };
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(4));
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** Milliseconds of this thread's processor time. */
function cpuOf(task: () => unknown): number {
  const before = threadCpuUsage();
  task();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}

function compileTimed(entity: Entity): [CompiledEntities, number] {
  let dictionary: CompiledEntities | undefined;
  const spent = cpuOf(() => {
    dictionary = compileEntities(skillWith({ entities: [entity] }));
  });
  if (!dictionary) throw new Error('Nothing was compiled.');
  return [dictionary, spent];
}

/** An author gives one value after the other a synonym more. Sorted. */
function editTimes(entity: Entity): number[] {
  const next = random(13);
  const word = wordMaker(next);
  let edited = entity;
  return Array.from({ length: EDITS }, () => {
    const values = edited.values ?? [];
    const place = Math.floor(next() * values.length);
    const value = values[place] ?? { value: word() };
    edited = {
      ...edited,
      values: values.with(place, { ...value, synonyms: [...(value.synonyms ?? []), `${word()} ${word()}`] }),
    };
    return compileTimed(edited)[1];
  }).sort((a, b) => a - b);
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Words of syllables, so that many are alike. */
function wordMaker(next: () => number): () => string {
  const syllables =
    'ba be bo da de di fa fe ga go ha ka ke la le li lo ma me mo na ne no pa po ra re ri ro sa se ta te to va ve'.split(
      ' ',
    );
  return () =>
    Array.from(
      { length: 2 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('');
}

function largeDictionary(): Entity {
  const next = random(7);
  const word = wordMaker(next);
  const phrase = () => Array.from({ length: 1 + Math.floor(next() * 3) }, word).join(' ');
  const values = Array.from({ length: VALUES }, (_, at) => ({
    value: `${phrase()} ${at % 97 === 0 ? at : word()}`,
    synonyms: [phrase()],
  }));
  return { entity: 'product', fuzzy_match: true, values };
}

/** A value with a slip among words that are no value, 100 characters in all. */
function textsAbout({ values }: Entity): string[] {
  const next = random(11);
  const word = wordMaker(next);
  return Array.from({ length: 100 }, (_, at) => {
    const value = values?.[(at * 131) % VALUES]?.value ?? '';
    const slip = value.length > 6 ? `${value.slice(0, 4)}${value.slice(5)}` : value;
    let text = `please find ${slip} for`;
    while (text.length < 96) text += ` ${next() < 0.5 ? word() : 'the'}`;
    return text.slice(0, 100);
  });
}
