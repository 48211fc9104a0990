/** How a speaker stands to what is said. */
export type AttributionKind =
  'says' | 'reports' | 'claims' | 'suggests' | 'admits' | 'confirms' | 'denies' | 'warns' | 'promises';

/** Verbs of saying with all their forms; one kind a line. `soft` verbs also take things as subject, so they need a speaker who can speak. */
const verbTable: Readonly<Record<AttributionKind, string>> = {
  says: `say says said saying; tell tells told telling; state states stated stating; add adds added adding; note notes noted noting; announce announces announced announcing; declare declares declared declaring
    explain explains explained explaining; write writes wrote written writing; comment comments commented commenting; remark remarks remarked remarking; stress stresses stressed stressing; emphasise emphasises emphasised emphasising
    emphasize emphasizes emphasized emphasizing; reiterate reiterates reiterated reiterating; repeat repeats repeated repeating; testify testifies testified testifying; tweet tweets tweeted tweeting; post posts posted posting
    recall recalls recalled recalling; reply replies replied replying; respond responds responded responding; observe observes observed observing; conclude concludes concluded concluding; continue continues continued
    joke jokes joked joking; complain complains complained complaining; clarify clarifies clarified clarifying; inform informs informed informing; quip quips quipped`,
  reports: `report reports reported reporting; reveal reveals revealed revealing; disclose discloses disclosed disclosing; publish publishes published; find finds found finding; show shows showed shown showing; broadcast broadcasts; document documents documented`,
  claims: `claim claims claimed claiming; assert asserts asserted asserting; allege alleges alleged alleging; insist insists insisted insisting; maintain maintains maintained maintaining; contend contends contended contending
    argue argues argued arguing; profess professes professed; accuse accuses accused accusing; boast boasts boasted boasting; affirm affirms affirmed affirming; charge charges charged`,
  suggests: `suggest suggests suggested suggesting; indicate indicates indicated indicating; hint hints hinted hinting; imply implies implied implying; believe believes believed believing; think thinks thought thinking
    estimate estimates estimated estimating; predict predicts predicted predicting; speculate speculates speculated speculating; expect expects expected expecting; suspect suspects suspected; assume assumes assumed; propose proposes proposed; reckon reckons reckoned; forecast forecasts`,
  admits: `admit admits admitted admitting; acknowledge acknowledges acknowledged acknowledging; concede concedes conceded conceding; confess confesses confessed confessing`,
  confirms: `confirm confirms confirmed confirming; verify verifies verified verifying; agree agrees agreed agreeing; corroborate corroborates corroborated`,
  denies: `deny denies denied denying; dispute disputes disputed disputing; reject rejects rejected rejecting; refute refutes refuted refuting; dismiss dismisses dismissed dismissing; contradict contradicts contradicted`,
  warns: `warn warns warned warning; caution cautions cautioned cautioning; threaten threatens threatened threatening`,
  promises: `promise promises promised promising; vow vows vowed vowing; pledge pledges pledged pledging; swear swears swore sworn`,
};

const words = (list: string): string[] => list.split(/[;\s]+/).filter((word) => word !== '');

const kindOfVerb: ReadonlyMap<string, AttributionKind> = new Map(
  Object.entries(verbTable).flatMap(([kind, list]) =>
    words(list).map((verb) => [verb, kind as AttributionKind] as const),
  ),
);

/** The kind of a verb of saying, or undefined for any other word. */
export function verbKind(key: string): AttributionKind | undefined {
  return kindOfVerb.get(key);
}

/** Verbs whose subject is often a thing, a study or a fact: only a subject who can speak counts. */
export const softVerbs: ReadonlySet<string> = new Set(
  words(`${verbTable.suggests} ${verbTable.confirms} ${verbTable.reports} ${verbTable.denies} ${verbTable.promises} ${verbTable.admits} note notes noted noting add adds added adding continue continues continued observe observes observed
    post posts posted respond responds responded conclude concludes concluded recall recalls recalled maintain maintains maintained write writes wrote stress stresses repeat repeats repeated threaten threatens threatened charge charges charged
    argue argues argued comment comments state states stated inform informs announce announces`),
);

/** Forms that are as often nouns: what stands around decides. */
export const nounLike: ReadonlySet<string> = new Set(
  words(`report reports claim claims state states note notes comment comments post posts estimate estimates charge charges show shows find finds stress tweet tweets document documents hint hints dispute disputes
    suspect suspects promise promises vow vows pledge pledges warning finding findings saying reporting thought forecast forecasts broadcast broadcasts repeat repeats joke jokes boast remark remarks reply caution writing written found shown meaning`),
);

/** Nouns for those who can speak, in the singular. */
const speakerNouns = new Set(
  words(`analyst expert official source researcher scientist critic observer spokesman spokeswoman spokesperson minister ministry president prime-minister premier chancellor government administration police officer commander general admiral
    army military navy agency authority authorities court judge prosecutor lawyer attorney witness resident activist campaigner opponent supporter leader chief head director chairman chairwoman chair ceo executive manager economist historian professor
    academic author journalist reporter correspondent editor newspaper daily broadcaster station magazine outlet media press website channel report study survey poll paper statement communique document union company firm bank organisation organization
    group charity ngo watchdog regulator committee commission council parliament senator congressman congresswoman lawmaker mp deputy mayor governor ambassador diplomat envoy secretary adviser advisor aide insider investigator intelligence doctor
    nurse teacher farmer mother father family neighbour neighbor victim survivor coach player manager captain owner founder pilot passenger driver king queen prince pope bishop priest archbishop imam party coalition team service office bureau
    department embassy kremlin pentagon inspector auditor coroner mediator negotiator delegate representative member inquiry tribunal institute think-tank university fund foundation fisherman villager people some others many most veteran specialist
    commentator biologist ecologist geologist astronomer engineer architect curator archaeologist meteorologist forecaster trader investor shareholder worker employee man woman child boy girl student voter candidate senate congress house cabinet state rebel militant fighter soldier troop force`),
);

/** Whether a noun, singular or plural, names someone who can speak. */
export function isSpeakerNoun(key: string): boolean {
  return (
    speakerNouns.has(key) ||
    (key.endsWith('s') &&
      (speakerNouns.has(key.slice(0, -1)) || (key.endsWith('ies') && speakerNouns.has(`${key.slice(0, -3)}y`))))
  );
}
