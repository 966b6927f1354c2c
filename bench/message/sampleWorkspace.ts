import type { Json, JsonObject } from '#lib/json.ts';

/** What a customer of a shop may want, each with the words for it: verbs, then things. */
const WANTS: Readonly<Record<string, readonly [verbs: string, things: string]>> = {
  track_parcel: ['track,follow,locate,find', 'my parcel,the package,a delivery,my shipment'],
  return_item: ['return,send back,give back,hand in', 'an item,these shoes,the jacket,a lamp'],
  cancel_order: ['cancel,stop,call off,undo', 'my order,the purchase,what I bought,order 4711'],
  change_address: ['change,update,correct,replace', 'my address,the street,where you deliver,my postcode'],
  pay_invoice: ['pay,settle,clear,transfer', 'my invoice,the bill,what I owe,the amount due'],
  get_refund: ['refund,reimburse,repay,credit', 'my money,the payment,the price,the full sum'],
  open_account: ['open,create,set up,start', 'an account,a profile,a membership,a login'],
  close_account: ['delete,close,erase,remove', 'my account,my profile,all my data,my membership'],
  reset_password: ['reset,forgot,lost,renew', 'my password,the passcode,my pin,the secret'],
  store_hours: [
    'are you open,when do you open,do you close,opening times',
    'on sunday,today,at night,in august',
  ],
  store_location: [
    'where is,how do I reach,directions to,way to',
    'the shop,your store,the branch,the market',
  ],
  gift_card: ['buy,order,give,redeem', 'a gift card,a voucher,a gift certificate,a token'],
  size_guide: [
    'which size,what size,how large,how small',
    'are the shirts,is the coat,are the boots,is the dress',
  ],
  stock_check: [
    'in stock,available,left,sold out',
    'is the red chair,are the mugs,is this sofa,are the rugs',
  ],
  warranty: ['guarantee,warranty,insurance,cover', 'for the fridge,on the washer,of my phone,for the drill'],
  repair: ['repair,fix,mend,service', 'a broken screen,the zipper,my kettle,the hinge'],
  complaint: [
    'complain about,unhappy with,angry at,disappointed by',
    'the service,a clerk,the wait,the quality',
  ],
  newsletter: [
    'subscribe to,unsubscribe from,join,leave',
    'the newsletter,your mails,the mailing list,offers',
  ],
  job_offer: ['work at,apply for,join as,jobs in', 'your company,a position,the team,the warehouse'],
  talk_to_human: ['talk to,speak with,connect me to,call', 'a human,an agent,somebody,your staff'],
};

const FRAMES = ['I want to % please', '%', 'can I %', 'how about: %', 'hello, I would like to %'];

const OPENINGS = ['', 'well, ', 'sorry, ', 'my wife asks: ', 'by the way, ', 'hi there, '];
const CLOSINGS = [
  '',
  ' for my son',
  ', thanks',
  ' if that works',
  ' once again',
  ' without a receipt',
  ' as I said',
];

function phrases(intent: string): string[] {
  const [verbs = '', things = ''] = WANTS[intent] ?? [];
  return verbs.split(',').flatMap((verb) => things.split(',').map((thing) => `${verb} ${thing}`));
}

const node = (id: string, before: string | null, conditions: string, text: string): JsonObject => ({
  dialog_node: id,
  ...(before !== null && { previous_sibling: before }),
  title: id,
  conditions,
  context: { last: id, count: '<? ($count ?: 0) + 1 ?>' },
  output: { generic: [{ response_type: 'text', values: [{ text }], selection_policy: 'sequential' }] },
});

/** A skill with 20 intents of 16 examples, two entities of the author's and the system entities for numbers and dates. */
export function sampleWorkspace(): JsonObject {
  const intents = Object.keys(WANTS);
  const nodes: JsonObject[] = [node('start', null, 'welcome', 'Hello!')];
  for (const intent of intents) {
    const before = nodes.at(-1)?.['dialog_node'] as string;
    nodes.push(
      node(
        intent,
        before,
        `#${intent}`,
        `About ${intent}, with $count so far. <? @colour ?: 'Any colour' ?>.`,
      ),
    );
  }
  nodes.push(
    node('else', nodes.at(-1)?.['dialog_node'] as string, 'anything_else', 'Could you say that again?'),
  );
  const value = (name: string, ...synonyms: string[]): Json => ({ value: name, type: 'synonyms', synonyms });
  return {
    name: 'bench',
    language: 'en',
    intents: intents.map((intent) => ({ intent, examples: phrases(intent).map((text) => ({ text })) })),
    entities: [
      {
        entity: 'colour',
        fuzzy_match: true,
        values: [value('red', 'crimson'), value('blue', 'navy'), value('green')],
      },
      {
        entity: 'order_number',
        values: [{ value: 'number', type: 'patterns', patterns: [String.raw`\b[A-Z]{2}\d{6}\b`] }],
      },
      ...['sys-number', 'sys-date', 'sys-time', 'sys-currency', 'sys-percentage'].map((entity) => ({
        entity,
        values: [],
      })),
    ],
    dialog_nodes: nodes,
  };
}

/** The skill's intents with their examples. */
export function labelledExamples(): { readonly intent: string; readonly text: string }[] {
  return Object.keys(WANTS).flatMap((intent) => phrases(intent).map((text) => ({ intent, text })));
}

/**
 * What users say, no two alike, so that nothing is gained by remembering texts. None of them is an example, and some have
 * an entity in them.
 */
export function sampleTexts(): string[] {
  const examples = labelledExamples();
  const endings = OPENINGS.flatMap((opening) => CLOSINGS.map((closing) => [opening, closing] as const));
  return endings.flatMap(([opening, closing], round) =>
    examples.map(({ text }, index) => {
      const frame = FRAMES[(index + round) % FRAMES.length] ?? '%';
      const framed = `${opening}${frame.replace('%', text)}${closing}`;
      if (index % 4 === 1) return `${framed} tomorrow at ${(round % 11) + 1} pm`;
      return index % 4 === 2 ? `${framed}, ${round + 2} of them in crimson` : framed;
    }),
  );
}
