import type { Lexicon } from './lexicon.ts';

/** What is known of English. */
export const en: Lexicon = {
  script: 'Latin',
  common: `the of and a to in is was that for it on with as he his she her they their we our you your i be at by this had not are but from or have an which were
    been has would there its who will more no if out so up said what about into than them can only other time new some could these two may then do first
    any my now such like over me even most made after also did many before must through back where much well down should because each just those people
    too under last being between both again while against us another during without however since until one never nobody nothing three still found says`,
  stopWords: `a about above after again against all also am an and any are as at be because been before being below between both but by can could did
    do does doing down during each either few for from further had has have having he her here hers him his how i if in into is it its
    itself just me more most my no nor not now of off on once only or other our out over own said same says say she should since so some
    such than that the their them then there these they this those through to too under until up upon us very was we were what when where
    which while who whom why will with would yet you your it's that's there's he's she's they're we're i'm 's`,
  letters: 'éèêëïôö',
  endings: undefined,
  articles: undefined,
  pronouns:
    'he him his she her hers it its they them their theirs we us our ours i me my mine you your yours this that these those who whom whose himself herself itself themselves there here',
  abbreviations: {
    leading:
      'mr mrs ms mx dr drs prof profs gen sen sens rep reps gov govs capt cpt lt col sgt maj cmdr adm cpl pvt rev hon pres st ste mt mts ft messrs mme mlle fr br sr sra supt det insp amb sec min eds vs v e.g i.e cf viz approx ca pp cc ex lit mssrs msgr ald asst assoc atty comdr brig',
    numbered:
      'jan feb mar apr jun jul aug sep sept oct nov dec no nos p fig figs vol ch art para sect eq tab n° nº col',
    trailing: 'co cos inc ltd corp bros jr sr esq etc al dept univ est ed ave blvd rd hwy bldg intl natl assn plc llc',
    time: 'a.m p.m a.m.e a.d b.c b.c.e c.e am pm',
  },
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  weekdays: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  magnitudes:
    'hundred: 1e2; thousand: 1e3; million mln mil: 1e6; billion bln: 1e9; trillion tln: 1e12; quadrillion: 1e15; lakh lakhs: 1e5; crore crores: 1e7; dozen: 12',
  numbers: undefined,
  decimalComma: undefined,
  percent: 'percent; per cent; pct',
  percentBefore: undefined,
  measures: `percentage point|points; basis point|points; kilometre*; kilometer*; metre|metres|meter|meters; centimetre*; centimeter*; millimetre*; millimeter*
    mile|miles; foot|feet; inch|inches; yard|yards; acre|acres; hectare|hectares; ha
    square|cubic metre|metres|meter|meters|kilometre|kilometres|kilometer|kilometers|mile|miles|foot|feet|yards; kilo|kilos; kilogram*; gram|grams|grammes
    tonne|tonnes|ton|tons; metric tons|tonnes; pound|pounds; ounce|ounces; stone; litre|litres|liter|liters; gallon|gallons; barrel|barrels; watt|watts
    kilowatt*; megawatt*; gigawatt*; volt|volts; degree|degrees; knots; hour|hours; minute|minutes; second|seconds; day|days; week|weeks; month|months
    year|years; decade|decades; century|centuries; fold; per mille; and a half|quarter|third; and three quarters`,
  money: `dollar|dollars; euro|euros; pence; cents; yen; yuan; rouble|roubles|ruble|rubles; rupee|rupees; peso|pesos; franc|francs; krona|kronor|krone|kroner
    zloty|zlotys; hryvnia|hryvnias; lira|liras; shekel|shekels; riyal|riyals; rial|rials; dirham|dirhams; ringgit; rupiah; baht; naira; forint|forints
    shilling|shillings; guilders; us|australian|canadian|hong kong|singapore|new zealand dollars`,
  boundsBefore: {
    gt: 'more than; over; above; exceeding; exceed; surpass; in excess of; upwards|upward of; topping; greater|larger|bigger|higher than; past; beyond; well|just|slightly|far over|above; north of; no fewer|less than or more than; exceeds; exceeded; surpassing; surpasses; surpassed; passes; passed; tops; topped; crosses; crossed; greater',
    ge: 'at least; a minimum of; minimum; minimum of; no fewer|less than; not fewer|less than; at the very least; at a minimum; as few|little as; greater|more|larger|bigger than or equal to; greater|more|larger|bigger|higher or equal to|than; greater than or equals; equal or greater than; equal to or more|greater|larger|bigger|higher than; at least or equal to; no lower than',
    lt: 'fewer than; less than; under; below; well|far under|below; smaller|lower than; short of; south of',
    le: 'up to; at most; no more than; not more than; no greater|higher|larger than; as many|much|high|large|long as; a maximum of; maximum; maximum of; not exceeding; not over; at the most; less|fewer|smaller|lower than or equal to; less|fewer|smaller|lower or equal to|than; equal or less than; equal to or less|fewer|smaller|lower than; at most or equal to; to the tune of up to',
    about:
      'about; around; some; roughly; approximately; approx; an estimated; estimated; circa; ca; in the region of; on|of the order of; an average of; somewhere around; close on; or so; give or take; an approximate; probably; perhaps; maybe; a reported; a total of about|around',
    nearly:
      'nearly; almost; close to; approaching; virtually; just shy|short of; just|slightly under|below; a little under|less than; slightly|marginally less|fewer than; not quite; nearing; near',
    'false-friends': 'all over; over and above; not more than ever',
  },
  boundsAfter: {
    ge: 'or more; or greater; or higher; or above; or over; and more; and above; and over; and up; at least; plus; or older; at a minimum; and counting; or better; at the least',
    le: 'or less; or fewer; or under; or below; or lower; and under; and below; and less; at most; at the most; or younger; maximum; tops',
    about: 'or so; or thereabouts; give or take; approximately; roughly; odd',
  },
  ranges: { between: 'between', and: 'and', from: 'from', to: 'to through' },
  dateBounds: { since: 'since from', until: 'until till', before: 'before', after: 'after' },
  beforeMonth:
    'in since by of until till before after during from through early mid late last next this and to between for every each around throughout',
  beforeYear:
    'in since by of until till before after during from through early mid late year and to circa ca c around between the',
  dayArticles: 'the',
  eras: { before: /BCE?\b|B\.\s?C\.(?:\s?E\.)?/u, since: /CE\b|AD\b|A\.\s?D\.|C\.\s?E\./u },
  hours: undefined,
  deadlines: 'by',
  negations: {
    word: `not; no; never; none; nobody; no one; no-one; nothing; nowhere; neither; nor; without; cannot; no longer; no more; hardly; barely; scarcely; rarely
      seldom; by no means; in no way; at no time; at no point; under no circumstances; far from; anything but; rather than; instead of; not yet
      is|are|was|were|has|have|had yet to; never before; other than; except; least of all; short of; not just; not merely; not simply; zero; nil; not even
      not at all; no evidence|sign|proof|indication|trace|record`,
    verb: `fail|fails|failed|failing|failure to; deny|denies|denied|denying|denial|denials; refuse|refuses|refused|refusing|refusal; lack|lacks|lacked|lacking
      absence of; unable to; rule|rules|ruled|ruling out; decline|declines|declined|declining to; neglect|neglects|neglected to; cease|ceases|ceased to
      reject|rejects|rejected|rejecting|rejection; refute|refutes|refuted|refuting; rebut|rebuts|rebutted; dismiss|dismisses|dismissed|dismissing
      disprove|disproves|disproved|disproven; debunk|debunks|debunked; contradict|contradicts|contradicted; dispute|disputes|disputed|disputing
      disavow|disavows|disavowed; avoid|avoids|avoided|avoiding; prevent|prevents|prevented|preventing; stop|stops|stopped|stopping short of
      abstain|abstains|abstained from; refrain|refrains|refrained from; prohibit|prohibits|prohibited; forbid|forbids|forbade|forbidden
      ban|bans|banned|barred; withhold|withholds|withheld; doubt|doubts|doubted; retract|retracts|retracted; cancel|cancels|cancelled|canceled`,
    affix: `unconfirmed; unverified; unproven; unproved; unsubstantiated; unfounded; untrue; unable; unwilling; unlikely; unaware; uninvolved; unchanged
      unauthorised; unauthorized; unavailable; unsuccessful; unsuccessfully; unarmed; unharmed; unhurt; uninjured; undamaged; unaffected; unrelated
      unofficial; unofficially; unidentified; unnamed; unspecified; unreported; undisclosed; unannounced; unanswered; unresolved; unsigned; unapproved
      undecided; undetected; uninhabited; unopposed; unprovoked; unsafe; unsuitable; unsupported; untested; unwarranted; unacceptable; uncorroborated
      uncertain; unclear; unknown; unlawful; unlawfully; unconstitutional; ineligible; impossible; incapable; inaccurate; incorrect; incorrectly
      inaccurately; invalid; inconclusive; ineffective; insufficient; insignificant; illegal; illegally; irrelevant; irregular; improbable; inadvertently
      unintentionally; dishonest; disproportionate; disallowed; disqualified; baseless; groundless; powerless; fruitless; nonexistent; non-existent
      nonessential; noncombatant; false; falsely; fake; bogus; untouched; unscathed; uncontested; undeclared; unregistered; unlicensed; unlicenced
      uninsured; unvaccinated; unpaid; unsold`,
    'false-friends': `not only; not least; not to mention; last but not least; no doubt; no wonder; nothing but; no less than; no fewer than; no more than; not more than
      not less than; no later than; no earlier than; no sooner than; no sooner; whether or not; or not; if not; why not; no matter; without doubt
      without question; without a doubt; never mind; not for profit; no man's land; no fly; no brainer; no go; no show; no confidence; no nonsense
      no frills; never ending; never before seen; other than that; had barely; without further ado; all but; no stranger to; nothing less than
      nothing short of; nothing more than; no small; not a few; ground zero; zero tolerance; absolute zero; zero sum; net zero; zero carbon
      zero emission|emissions; year zero; patient zero; beyond doubt; beyond any doubt; cannot but; rejection slip; none other than; not unlike
      not uncommon; not unusual; not infrequently`,
  },
  none: 'no; none; nobody; no one; no-one; nil; zero',
  without: 'without',
  hedges: {
    report: `reportedly; allegedly; purportedly; supposedly; ostensibly; apparently; rumored|rumoured; rumor|rumour|rumors|rumours has|have it
      is|are|was|were said to; is|are|was|were reported to; is|are|was|were claimed to; has|have|had reportedly been; has|have|had been reported
      according to; so called; unnamed sources; anonymous sources; sources say|said; reports suggest|say|indicate|claim
      reports suggested|said|indicated|claimed; media reports; some reports; unconfirmed reports; what it called|calls|describes|described as
      what he|she|they called|calls|described as; claims|claim to; claimed to; in his|her|their words; self described|styled|proclaimed
      it is|was claimed|reported|said|alleged|rumored|rumoured; by some accounts; by all accounts; as claimed; claimed; claims; alleges; alleged; allege
      alleging; purported; claim`,
    bound: `at least; at most; as many as; as much as; as few as; as little as; no more than; no fewer than; no less than; not more than; not less than
      not fewer than; fewer than; more than; less than; upwards of; in excess of; nearly; almost; roughly; approximately; an estimated; estimated; or so
      or more; or fewer; or less; or thereabouts; and counting; at the least; at the most; at a minimum; a maximum of; a minimum of; the order of
      in the region of; somewhere between; anywhere from; anywhere between; tens|hundreds|thousands|scores|dozens|millions|billions of
      tens|hundreds of thousands|millions of; tens of thousands; hundreds of thousands; hundreds of millions; dozens; several; a handful of; a couple of
      a few; approaching; virtually; practically; more or less; give or take; on average; an average of; greater than; larger than; smaller than
      dozens more; a majority of; the bulk of; only about; barely more than; not quite; just about; up to`,
    possibility: `may; might; could; would have; may have; might have; could have; possibly; perhaps; maybe; probably; likely; presumably; potentially; conceivably
      plausibly; seemingly; evidently; arguably; appears|appear|appeared to; seems|seem|seemed to; appears|appear|appeared that
      it appears|seems|appeared|seemed; seems; seem; appears; appear; expected to; is|are|was|were expected to; set to; poised to
      due to begin|start|open|take; intended to; intends|intend to; plans|plan to; planned to; proposed; projected to; is|are likely to; most likely
      very likely; more likely; highly likely; less likely; unlikely; in theory; theoretically; hypothetically; tentatively; provisionally; if confirmed
      if true; prospective; possible; probable; potential; apparent; would`,
    doubt: `unconfirmed; unverified; unproven; unsubstantiated; uncorroborated; unclear; uncertain; disputed; contested; controversial; questionable; doubtful
      dubious; so far unverified; could not be|be independently verified; not independently verified; not been independently verified; suspected
      is|are|was|were|been charged with; suspicion; suspicions; suspects; accused of; accusation; accusations; allegation; allegations; speculation
      speculative; speculates|speculated|speculate; rumor; rumour; rumors; rumours; unofficial; unofficially; provisional; preliminary; tentative`,
    opinion: `believed to; is|are|was|were believed; thought to; is|are|was|were thought; considered to; assumed to; presumed; understood to; deemed; regarded as
      seen as; viewed as; estimated to; believes; believe; believed; thinks; think; suspects that; suggests; suggest; suggested; suggesting; implies; imply
      implied; indicates; indicate; indicated; indicating; in his|her|their view|opinion; in my|our view|opinion; hints; hinted; hint; widely believed
      thought that; assessed to; assesses; assessed; reckons; reckon; argues; argue; argued; contends; contend; contended; maintains; insists; insisted
      estimates; estimate`,
    part: `some say|claim|believe|argue|suggest|claiming|saying|think|believed|claimed|suggested|argued; others say|claim|believe|argue|suggest; some of
      some experts|analysts|officials|observers|critics|sources|researchers|scientists; partly; partially; in part; mostly; mainly; largely; generally
      usually; often; typically; sometimes; occasionally; in some cases; for the most part; to some extent; to a certain extent; somewhat; relatively
      most of; many of; several of; primarily; chiefly; predominantly; broadly; essentially; effectively; sort of; kind of; in many cases; in principle
      officially; nominally; some; temporarily`,
    'false-friends': `not likely; may day; heir apparent; likely as not; other than; rumor mill; rumour mill; more than ever; no more than ever; suspects were|was
      the suspects; some day; some time; claim responsibility|victory; claimed responsibility; claimed victory; claims responsibility; claimed the lives
      claimed lives; claims court|adjuster|department|process; insurance claim|claims; proposed to her|him; more often than not; more than happy|willing
      at least not; above all; over there; estimate of the situation`,
  },
  hedgesBeforeNumbers: `about; around; some; over; under; above; below; close to; near; as high as; as low as; just over; just under;
    well over; well under; beyond; exceeding; past; topping; circa; ca; c; a minimum|maximum of; minimum; maximum`,
  restrictions: {
    condition: `unless; if; provided that; providing that; as long as; so long as; only when; on condition that; in case; subject to; assuming; depending on; pending
      contingent on|upon; in the event of|that`,
    exception: `all|everyone|everything|anyone|anything|none|nobody|nothing|any|every but; except; excluding; save for; apart from; aside from; with the exception of
      bar; barring; other than; few; little`,
    limit: 'only; solely; merely; exclusively',
    'false-friends': `as if; even if; if only; what if; if anything; if not; asked|asks|asking|ask|wonder|wondered|know|knows|knew|see|sees|saw|check|checked if; a few
      quite a few; the few; a little; only child|children; not only`,
  },
  intentions: {
    plan: `want|wants|wanted|wanting to; hope|hopes|hoped|hoping to; hope|hopes|hoped that; wish|wishes|wished|wishing to; plan|plans|planned|planning to
      plan|plans|planned|planning on; intend|intends|intended|intending to; intention of|to; aim|aims|aimed|aiming to; aim|aims|aimed|aiming at
      mean|means|meant to; expect|expects|expected|expecting to; prepare|prepares|prepared|preparing to; decide|decides|decided|deciding to
      choose|chooses|chose|chosen to; agree|agrees|agreed|agreeing to; promise|promises|promised|promising to; vow|vows|vowed|vowing to
      pledge|pledges|pledged|pledging to; swear|swears|swore|sworn to; undertake|undertakes|undertook to; commit|commits|committed to
      threaten|threatens|threatened|threatening to; threaten|threatens|threatened with; offer|offers|offered|offering to
      propose|proposes|proposed|proposing; volunteer|volunteers|volunteered to; consider|considers|considered|considering
      contemplate|contemplates|contemplated|contemplating; weigh|weighs|weighed|weighing; mull|mulls|mulled|mulling; would like to
      look|looks|looked|looking to; set out to; get ready to
      ready|willing|keen|eager|determined|prepared|inclined|poised|set|bound|due|scheduled|slated|likely|unlikely|free|able|unable|entitled|obliged|reluctant|hesitant|tempted to
      dream|dreams|dreamed|dreamt of; talk|talks|talked|talking of|about; think|thinks|thought|thinking of|about; will; shall; should; must; ought to
      need|needs|needed to; have|has|had to; can; is|are|was|were|am to; going to; is|are|was|were going to; gonna; let's; demand|demands|demanded that`,
    attempt: `try|tries|tried|trying to; try|tries|tried|trying and; attempt|attempts|attempted|attempting to; seek|seeks|sought|seeking to; seek|seeks|sought
      strive|strives|strove|striving to; struggle|struggles|struggled|struggling to; fight|fights|fought|fighting to; work|works|worked|working to
      endeavour|endeavours|endeavoured|endeavor|endeavors|endeavored to; fail|fails|failed|failing to; refuse|refuses|refused|refusing to
      decline|declines|declined|declining to; hesitate|hesitates|hesitated to; neglect|neglects|neglected to; forget|forgets|forgot to
      pretend|pretends|pretended|pretending to; claim|claims|claimed|claiming to; appear|appears|appeared to; seem|seems|seemed to; avoid|avoids|avoided
      resist|resists|resisted; push|pushes|pushed for|to; press|presses|pressed for; campaign|campaigns|campaigned for|to; lobby|lobbies|lobbied for|to
      bid|bids to`,
    near: `almost; nearly; practically; virtually; all but; close to; on the verge|brink|point|cusp of; about to; is|are|was|were about to
      came|come|comes close to; came|come|comes near to; narrowly; within an inch of; as good as`,
    unreal: `would have; could have; should have; might have; would; was|were|is|are supposed to; supposed to; was|were meant to; was|were to have; used to; as if
      as though; if only; wish|wished that; had hoped; had wanted; had planned; had meant; imagine|imagined|imagines; suppose|supposed|supposes`,
    'false-friends': `used to it|that|this|being|seeing|having; i mean; all but one|two|three|four|five|six; if not
      going to school|church|work|bed|war|sea|court|prison|jail; a can; the will; his|her|their|its|my|our|good|ill|political|free|last|own will; tells of
      not seek; will of; will and testament`,
  },
  order: {
    order: `after; afterwards; afterward; thereafter; later; subsequent; subsequently; since; ever since; then; next; once; as soon as; until; till; before; beforehand; earlier; by then
      previously; previous; prior; already; ahead of; formerly; former; ago; first; at first; initially; last; finally; eventually; in turn; on the eve of; not yet; yet to; no longer
      follow|follows|followed|following; precede|precedes|preceded|preceding; in the wake of; on the heels of; in response|reply|reaction to; led|leads|leading to; result|results|resulted|resulting in
      result of; because of; due to; triggered|prompted|caused by; prepare|prepares|prepared|preparing for; upcoming; forthcoming`,
    'false-friends': `look|looks|looked|looking after; named after; sought after; after all; more than once; at once; once in a while; last name; first name; first lady; first minister; even then; next to
      time after time; at last; last but not least; as follows; before the court|judge|committee`,
  },
  speech: undefined,
  accordingTo:
    'according to; as reported|stated|told|claimed|confirmed|announced|described|cited|quoted by; in the words of; in the view of; in the opinion of; citing; quoting; as per; by|on the account|admission|estimate of',
  tenses: undefined,
  weekdayCues: {
    next: 'next; coming; upcoming',
    last: 'last; past; previous',
    planned: 'for; ahead of; in time for; due; due on; scheduled|planned|slated|set on',
    leading:
      'from; by; until; till; before; starting; beginning; as of; starting|beginning on; on or before; effective; through',
    every: 'every; each; any; most',
    until: 'until till',
    by: 'by before',
    would: 'would could',
    perfect: 'have',
    opens:
      'is are begin begins start starts end ends open opens reopen reopens close closes expire expires resume resumes',
  },
};
