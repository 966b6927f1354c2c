/**
 * What IBM's page on festivals lists for the languages of skills: `@sys-date.festival`, a name, and when it is in the year from 13 May 2020
 * on. English has the lists of the United States, Canada and Great Britain.
 */
export const LISTED_FESTIVALS: Readonly<Record<string, string>> = {
  en: `
    newyear | new year's day | 2021-01-01
    inauguration | inauguration day | 2021-01-20
    luther | martin luther king day | 2021-01-18
    groundhog | groundhog day | 2021-02-02
    washington | washington's birthday | 2021-02-15
    president | president's day | 2021-02-15
    valentine | valentine's day | 2021-02-14
    women | international women's day | 2021-03-08
    patrick | st patrick's day | 2021-03-17
    fool | april fool's day | 2021-04-01
    goodfriday | good friday | 2021-04-02
    easter | easter sunday | 2021-04-04
    eastermonday | easter monday | 2021-04-05
    earth | earth day | 2021-04-22
    memorial | memorial day | 2020-05-25
    mother | mother's day | 2021-05-09
    father | father's day | 2020-06-21
    independence | independence day | 2020-07-04
    labor | labor day | 2020-09-07
    columbus | columbus day | 2020-10-12
    veterans | veteran's day | 2020-11-11
    thanksgiving | thanksgiving day | 2020-11-26
    halloween | halloween | 2020-10-31
    christmaseve | christmas eve | 2020-12-24
    christmas | christmas day | 2020-12-25
    boxing | boxing day | 2020-12-26
    newyearseve | new year's eve | 2020-12-31
    epiphany | epiphany | 2021-01-06
    commonwealth | commonwealth day | 2021-03-08
    tartan | national tartan day | 2021-04-06
    vimyridge | vimy ridge day | 2021-04-09
    victoria | victoria day | 2020-05-18
    indigenous | national indigenous day | 2020-06-21
    canada | canada day | 2020-07-01
    remembrance | remembrance day | 2020-11-11
    westminster | anniversary of the statute of westminster | 2020-12-11
    st.davidsday | st david's day | 2021-03-01
    stpatricksdayoff | st patrick's day off | 2021-03-17
    st.georgesday | st george's day | 2021-04-23
    earlymaybankholiday | early may bank holiday | 2021-05-03
    springbankholiday | spring bank holiday | 2020-05-25
    queensbirthday | queen's birthday | 2020-06-13
    battleoftheboyne | battle of the boyne | 2020-07-12
    battleoftheboyneobserved | battle of the boyne observed | 2020-07-13
    summerbankholiday | summer bank holiday | 2020-08-31
    guyfawkesday | guy fawkes day | 2020-11-05
    rememberancesunday | remembrance sunday | 2020-11-08
    standrewsday | st andrew's day | 2020-11-30
    standrewsdayobserved | st andrew's day observed | 2020-11-30
    newyearsdayobserved | new year's day observed | 2021-01-01
    2ndjanuary | 2nd january bank holiday | 2021-01-04
  `,
  'pt-br': `
    newyearsday | ano novo | 2021-01-01
    carnivalday | dia de carnaval | 2021-02-16
    carnivalfriday | sexta de carnaval | 2021-02-12
    carnivalsaturday | sábado de carnaval | 2021-02-13
    carnivalsunday | domingo de carnaval | 2021-02-14
    carnivalmonday | segunda de carnaval | 2021-02-15
    carnivaltuesday | terça de carnaval | 2021-02-16
    carnivalend | fim do carnaval | 2021-02-17
    goodfriday | sexta-feira santa | 2021-04-02
    tiradentesday | dia de tiradentes | 2021-04-21
    eastersunday | domingo de páscoa | 2021-04-04
    laborday | dia do trabalho | 2021-05-01
    mothersday | dia das mães | 2021-05-09
    valentinesday | dia dos namorados | 2020-06-12
    corpuschristi | corpus christi | 2020-06-11
    fatherday | dia dos pais | 2020-08-09
    independenceday | dia da independência | 2020-09-07
    ourladyofaparecida | nossa senhora aparecida | 2020-10-12
    teachersday | dia do professor | 2020-10-15
    publicserviceholiday | dia do servidor público | 2020-10-28
    allsoulsday | finados | 2020-11-02
    republicproclamationday | proclamação da república | 2020-11-15
    blackconsciousnessday | dia da consciência negra | 2020-11-20
    christmaseve | véspera de natal | 2020-12-24
    christmasday | natal | 2020-12-25
    newyearseve | véspera de ano novo | 2020-12-31
  `,
  fr: `
    newyearsday | jour de l'an | 2021-01-01
    valentinesday | saint-valentin | 2021-02-14
    eastersunday | dimanche de pâques | 2021-04-04
    eastermonday | lundi de pâques | 2021-04-05
    laborday | fête du travail | 2021-05-01
    wwiivictoryday | fête de la victoire | 2021-05-08
    mothersday | fête des mères | 2020-06-07
    ascensionday | ascension | 2020-05-21
    whitsunday | dimanche de pentecôte | 2020-05-31
    whitmonday | lundi de pentecôte | 2020-06-01
    fathersday | fête des pères | 2020-06-21
    bastilleday | fête nationale | 2020-07-14
    assumptionofmary | assomption | 2020-08-15
    allsaintsday | toussaint | 2020-11-01
    armisticeday | armistice | 2020-11-11
    christmaseve | veille de noël | 2020-12-24
    christmasday | noël | 2020-12-25
    newyearseve | saint-sylvestre | 2020-12-31
  `,
  de: `
    newyearsday | neujahr | 2021-01-01
    epiphany | heilige drei könige | 2021-01-06
    valentinesday | valentinstag | 2021-02-14
    shrovemonday | rosenmontag | 2021-02-15
    carnival | faschingsdienstag | 2021-02-16
    carnival | aschermittwoch | 2021-02-17
    internationalwomensday | internationaler frauentag | 2021-03-08
    aprilfools | aprilscherz | 2021-04-01
    palmsunday | palmsonntag | 2021-03-28
    maundythursday | gründonnerstag | 2021-04-01
    goodfriday | karfreitag | 2021-04-02
    eastersunday | ostersonntag | 2021-04-04
    eastermonday | ostermontag | 2021-04-05
    mayday | tag der arbeit | 2021-05-01
    mothersday | muttertag | 2021-05-09
    fathersday | vatertag | 2020-05-21
    ascensionday | christi himmelfahrt | 2020-05-21
    whitsunday | pfingstsonntag | 2020-05-31
    whitmonday | pfingstmontag | 2020-06-01
    corpuschristi | fronleichnam | 2020-06-11
    assumptioofmary | mariä himmelfahrt | 2020-08-15
    dayofgermanunity | tag der deutschen einheit | 2020-10-03
    reformationday | reformationstag | 2020-10-31
    halloween | halloween | 2020-10-31
    allsaintsday | allerheiligen | 2020-11-01
    st.martinsday | martinstag | 2020-11-11
    nationaldayofmourning | volkstrauertag | 2020-11-15
    repentanceday | buß- und bettag | 2020-11-18
    sundayofthedead | totensonntag | 2020-11-22
    firstadventsunday | erster advent | 2020-11-29
    saintnicholasday | nikolaustag | 2020-12-06
    secondadventsunday | zweiter advent | 2020-12-06
    thirdadventsunday | dritter advent | 2020-12-13
    fourthadventsunday | vierter advent | 2020-12-20
    christmasday | weihnachten | 2020-12-25
    boxingday | zweiter weihnachtstag | 2020-12-26
    newyearseve | silvester | 2020-12-31
  `,
  it: `
    newyearsday | capodanno | 2021-01-01
    valentineday | san valentino | 2021-02-14
    epiphany | epifania | 2021-01-06
    goodfriday | venerdì santo | 2021-04-02
    eastersunday | pasqua | 2021-04-04
    eastermonday | pasquetta | 2021-04-05
    liberationday | festa della liberazione | 2021-04-25
    laborday | festa del lavoro | 2021-05-01
    republicday | festa della repubblica | 2020-06-02
    assumptionofmary | ferragosto | 2020-08-15
    allsaintsday | ognissanti | 2020-11-01
    feastoftheimmaculateconception | immacolata concezione | 2020-12-08
    christmasday | natale | 2020-12-25
    st.stephensday | santo stefano | 2020-12-26
    newyearseve | san silvestro | 2020-12-31
  `,
  es: `
    newyearsday | año nuevo | 2021-01-01
    epiphany | reyes | 2021-01-06
    epiphanyobserved | epifanía trasladada | 2021-01-06
    valentinesday | san valentín | 2021-02-14
    andalusiaday | día de andalucía | 2021-02-28
    balearesday | día de baleares | 2021-03-01
    ashwednesday | miércoles de ceniza | 2021-02-17
    sanjose | san josé | 2021-03-19
    palmsunday | domingo de ramos | 2021-03-28
    maundythursday | jueves santo | 2021-04-01
    goodfriday | viernes santo | 2021-04-02
    eastersunday | domingo de pascua | 2021-04-04
    eastermonday | lunes de pascua | 2021-04-05
    aragonday | día de aragón | 2021-04-23
    stgeorgeday | san jorge | 2021-04-23
    laborday | día del trabajo | 2021-05-01
    labordayobserved | día del trabajo trasladado | 2021-05-01
    communityday | día de la comunidad | 2021-05-02
    saintisidro | san isidro | 2020-05-15
    mothersday | día de la madre | 2021-05-02
    whitsunday | pentecostés | 2020-05-31
    corpuschristi | corpus christi | 2020-06-11
    feastofsaintjamestheapostle | santiago apóstol | 2020-07-25
    cantabriaday | día de cantabria | 2020-08-09
    assumptionofmary | asunción | 2020-08-15
    assumptionobserved | asunción trasladada | 2020-08-15
    hispanicday | día de la hispanidad | 2020-10-12
    hispanicdayobserved | día de la hispanidad trasladado | 2020-10-12
    allsaintsday | todos los santos | 2020-11-01
    allsaintsdayobserved | todos los santos trasladado | 2020-11-02
    almunedaday | la almudena | 2020-11-09
    constitutionday | día de la constitución | 2020-12-06
    immaculateconception | inmaculada concepción | 2020-12-08
    immaculateconceptionobserved | inmaculada concepción trasladada | 2020-12-08
    christmaseve | nochebuena | 2020-12-24
    christmasday | navidad | 2020-12-25
    christmasdayobserved | navidad trasladada | 2020-12-25
    feastoftheholyfamily | sagrada familia | 2020-12-27
    newyearseve | nochevieja | 2020-12-31
  `,
  nl: `
    newyearsday | nieuwjaarsdag | 2021-01-01
    Valentinesday | valentijnsdag | 2021-02-14
    goodfriday | goede vrijdag | 2021-04-02
    eastersunday | eerste paasdag | 2021-04-04
    eastermonday | tweede paasdag | 2021-04-05
    kingsbirthday | koningsdag | 2021-04-27
    liberationday | bevrijdingsdag | 2021-05-05
    ascensionday | hemelvaartsdag | 2020-05-21
    whitsunday | eerste pinksterdag | 2020-05-31
    whitmonday | tweede pinksterdag | 2020-06-01
    stnicholaseve | sinterklaas | 2020-12-05
    christmaseve | kerstavond | 2020-12-24
    christmasday | eerste kerstdag | 2020-12-25
    seconddayofchristmas | tweede kerstdag | 2020-12-26
    newyearseve | oudejaarsavond | 2020-12-31
  `,
  cs: `
    newyearsday | nový rok | 2021-01-01
    restorationofczechindependenceday | den obnovy samostatného českého státu | 2021-01-01
    valentinesday | valentýn | 2021-02-14
    internationalwomensday | mezinárodní den žen | 2021-03-08
    goodfriday | velký pátek | 2021-04-02
    eastermonday | velikonoční pondělí | 2021-04-05
    aprilfools | apríl | 2021-04-01
    laborday | svátek práce | 2021-05-01
    victoryineuropeday | den vítězství | 2021-05-08
    mothersday | den matek | 2021-05-09
    childrensday | den dětí | 2020-06-01
    fathersday | den otců | 2020-06-21
    saintcyrilandmethodius | cyril a metoděj | 2020-07-05
    janhusday | den upálení mistra jana husa | 2020-07-06
    wenceslasday | den české státnosti | 2020-09-28
    independentczechoslovakstateday | den vzniku samostatného československého státu | 2020-10-28
    struggleforfreedomanddemocracyday | den boje za svobodu a demokracii | 2020-11-17
    christmaseve | štědrý den | 2020-12-24
    christmasday | 1. svátek vánoční | 2020-12-25
    st.stephensday | 2. svátek vánoční | 2020-12-26
    newyearseve | silvestr | 2020-12-31
  `,
  ar: `
    newyear | رأس السنة الميلادية | 2021-01-01
    valentine | عيد الحب | 2021-02-14
    easter | عيد الفصح | 2021-04-04
    christmaseve | ليلة عيد الميلاد | 2020-12-24
    christmas | عيد الميلاد المجيد | 2020-12-25
    eidalfitr | عيد الفطر المبارك | 2020-05-24
    eidaladha | عيد الأضحى المبارك | 2020-07-31
    ramadan | شهر رمضان المبارك | 2021-04-13
    islamicnewyear | رأس السنة الهجرية | 2020-08-20
    ashura | يوم عاشوراء | 2020-08-29
    mawlidannabi | المولد النبوي الشريف | 2020-10-29
    dayofarafat | يوم عرفة | 2020-07-30
    laylatalmiraj | ليلة الإسراء والمعراج | 2021-03-11
  `,
  'zh-cn': `
    newyearsday | 元旦 | 2021-01-01
    newyearsweekend | 元旦周末 | 2021-01-02
    doubleseventhfestival | 七夕节 | 2020-08-25
    doubleninthfestival | 重阳节 | 2020-10-25
    labafestival | 腊八节 | 2021-01-20
    chingmingfestival | 清明节 | 2021-04-04
    longtaitoufestival | 龙抬头 | 2021-03-14
    springfestivaleve | 春节前夕 | 2021-02-11
    chinesenewyeareve | 除夕 | 2021-02-11
    chinesenewyear | 春节 | 2021-02-12
    lanternfestival | 元宵节 | 2021-02-26
    zhonghefestival | 中和节 | 2021-03-13
    christmas | 圣诞节 | 2020-12-25
    laborday | 劳动节 | 2021-05-01
    valentine | 情人节 | 2021-02-14
    easter | 复活节 | 2021-04-04
    dragonboatfestival | 端午节 | 2020-06-25
    midautumnfestival | 中秋节 | 2020-10-01
    nationalday | 国庆节 | 2020-10-01
  `,
  'zh-tw': `
    newyearsday | 元旦 | 2021-01-01
    newyearsweekend | 元旦周末 | 2021-01-02
    doubleseventhfestival | 七夕节 | 2020-08-25
    doubleninthfestival | 重阳节 | 2020-10-25
    labafestival | 腊八节 | 2021-01-20
    chingmingfestival | 清明节 | 2021-04-04
    longtaitoufestival | 龙抬头 | 2021-03-14
    springfestivaleve | 春节前夕 | 2021-02-11
    chinesenewyeareve | 除夕 | 2021-02-11
    chinesenewyear | 春节 | 2021-02-12
    lanternfestival | 元宵节 | 2021-02-26
    zhonghefestival | 中和节 | 2021-03-13
    christmas | 圣诞节 | 2020-12-25
    laborday | 劳动节 | 2021-05-01
    valentine | 情人节 | 2021-02-14
    easter | 复活节 | 2021-04-04
    dragonboatfestival | 端午节 | 2020-06-25
    midautumnfestival | 中秋节 | 2020-10-01
    nationalday | 國慶日 | 2020-10-10
  `,
  ja: `
    newyearsday | 元日 | 2021-01-01
    newyearsdayobserved | 元日の振替休日 | 2021-01-01
    january2bankholiday | 正月二日 | 2021-01-02
    january3bankholiday | 正月三日 | 2021-01-03
    comingofageday | 成人の日 | 2021-01-11
    nationalfoundationday | 建国記念の日 | 2021-02-11
    nationalfoundationdayobserved | 建国記念の日の振替休日 | 2021-02-11
    easter | イースター | 2021-04-04
    valentinesday | バレンタインデー | 2021-02-14
    emperorsbirthday | 天皇誕生日 | 2021-02-23
    emperorsbirthdayobserved | 天皇誕生日の振替休日 | 2021-02-23
    dollsfestival | ひな祭り | 2021-03-03
    springequinox | 春分の日 | 2021-03-20
    springequinoxobserved | 春分の日の振替休日 | 2021-03-20
    showaday | 昭和の日 | 2021-04-29
    coronationdayholiday | 即位の日の休日 | 2019-04-30
    coronationday | 即位の日 | 2019-05-01
    constitutionmemorialday | 憲法記念日 | 2021-05-03
    constitutionmemorialdayobserved | 憲法記念日の振替休日 | 2021-05-03
    greeneryday | みどりの日 | 2021-05-04
    greenerydayobserved | みどりの日の振替休日 | 2021-05-04
    childrensday | こどもの日 | 2021-05-05
    childrensdayobserved | こどもの日の振替休日 | 2021-05-05
    starfestival | 七夕 | 2020-07-07
    seaday | 海の日 | 2020-07-20
    mountainday | 山の日 | 2020-08-11
    mountaindayobserved | 山の日の振替休日 | 2020-08-11
    respectfortheagedday | 敬老の日 | 2020-09-21
    bridgepublicholiday | 国民の休日 | 2026-09-22
    autumnequinox | 秋分の日 | 2020-09-22
    autumnequinoxobserved | 秋分の日の振替休日 | 2020-09-22
    sportsday | スポーツの日 | 2020-10-12
    healthandsportsday | 体育の日 | 2020-10-12
    enthronementceremonyday | 即位礼正殿の儀 | 2019-10-22
    cultureday | 文化の日 | 2020-11-03
    culturedayobserved | 文化の日の振替休日 | 2020-11-03
    753day | 七五三 | 2020-11-15
    laborthanksgivingday | 勤労感謝の日 | 2020-11-23
    laborthanksgivingdayobserved | 勤労感謝の日の振替休日 | 2020-11-23
    christmas | クリスマス | 2020-12-25
    december31bankholiday | 大晦日 | 2020-12-31
  `,
  ko: `
    newyearsday | 새해 첫날 | 2021-01-01
    independencemovementday | 삼일절 | 2021-03-01
    laborday | 근로자의 날 | 2021-05-01
    childrensday | 어린이날 | 2021-05-05
    parentsday | 어버이날 | 2021-05-08
    teachersday | 스승의 날 | 2020-05-15
    buddhasbirthday | 부처님 오신 날 | 2021-05-19
    memorialday | 현충일 | 2020-06-06
    constitutionmemorialday | 제헌절 | 2020-07-17
    liberationday | 광복절 | 2020-08-15
    chuseok | 추석 | 2020-10-01
    armedforcesday | 국군의 날 | 2020-10-01
    nationalfoundationday | 개천절 | 2020-10-03
    hangeulproclamationday | 한글날 | 2020-10-09
    christmaseve | 크리스마스 이브 | 2020-12-24
    christmas | 크리스마스 | 2020-12-25
    newyearseve | 새해 전야 | 2020-12-31
    nationalassemblyelectionday | 국회의원 선거일 | 2024-04-10
  `,
};
