import type { Lexicon } from './lexicon.ts';

/** What is known of French. */
export const fr: Lexicon = {
  script: 'Latin',
  common: `le la les de des du un une et à en que qui dans il est pour au sur pas par plus ne se ce son sont avec aux a ont été sa ses cette mais ou comme elle
    nous leur on fait était d'un d'une avait deux ces tout être lui si peut entre même après bien ils sans aussi leurs donc encore je vous sous fut ans où
    dont très car depuis moi notre nos votre c'est qu'il qu'elle n'est n'a n'ont s'est l'on alors avant contre trois autres autre tous toute toutes quand
    cela selon ainsi avoir soit personne jamais rien aucune aucun trop toujours chez vers presque ici dit`,
  stopWords: undefined,
  letters: 'àâæçéèêëîïôœùûüÿ',
  endings:
    'issements issement ements ement ations ation euses euse ées ée és é er ez ent ait aient ant ants era eront erait es e s x',
  articles: 'le la les un une des du au aux',
  pronouns:
    'il ils elle elles le la les lui leur leurs son sa ses on nous notre nos je me moi mon ma mes tu te toi vous votre vos ce cet cette ces cela ceci ceux celui celle celles y en eux',
  abbreviations: {
    leading: 'm mm mme mlle dr pr p.ex cf env av',
    numbered: 'n° art p vol chap janv févr avr juil sept oct nov déc',
    trailing: 'etc',
    time: '',
  },
  months:
    'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  weekdays: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  magnitudes:
    'cent cents: 1e2; mille: 1e3; million millions: 1e6; milliard milliards: 1e9; billion billions: 1e12; douzaine: 12',
  numbers: undefined,
  decimalComma: true,
  percent: 'pour cent; pourcent; p. 100',
  percentBefore: undefined,
  measures: `points de pourcentage; point de pourcentage; pour mille; kilomètre*; mètre|mètres; centimètre*; millimètre*; mille|milles; hectare|hectares
    kilo|kilos; kilogramme*; gramme|grammes; tonne|tonnes; livre|livres; litre|litres; baril|barils; watt|watts; kilowatt*; mégawatt*; gigawatt*; volts
    degré|degrés; nœuds; heure|heures; minute|minutes; seconde|secondes; jour|jours; semaine|semaines; mois; an|ans|année|années; décennie|décennies
    siècle|siècles; fois; et demi|demie; mètres carrés|cubes`,
  money: `euro|euros; dollar|dollars; centime|centimes; rouble|roubles; livre|livres; franc|francs; yen|yens; yuan|yuans; couronne|couronnes; zloty|zlotys
    hryvnia|hryvnias; livre turque; peso|pesos; roupie|roupies; dinar|dinars; dirham|dirhams`,
  boundsBefore: {
    gt: 'plus de',
    ge: 'au moins; au minimum',
    lt: 'moins de',
    le: "jusqu'à; au plus; au maximum; pas plus de",
    about: "environ; quelque; autour de; à peu près; d'environ",
    nearly: 'près de; presque',
  },
  boundsAfter: undefined,
  ranges: { between: 'entre', and: 'et', from: 'de du des', to: 'à au' },
  dateBounds: { since: 'depuis', before: 'avant', after: 'après' },
  beforeMonth: 'en depuis',
  beforeYear: 'en depuis',
  dayArticles: 'le la',
  eras: { before: /av\.\s?J\.?\s?-?\s?C\.?/u, since: /apr\.\s?J\.?\s?-?\s?C\.?/u },
  hours: 'heures heure h',
  deadlines: "d'ici; d'ici à; d'ici au",
  negations: {
    word: `ne; non; pas; jamais; rien; aucun|aucune|d'aucun|d'aucune|qu'aucun|qu'aucune; nul|nulle; ni; sans; guère; nullement; aucunement; personne ne
      nulle part`,
    verb: `nie|nient|nié|niait|nier; dément|démentent|démenti|démentait|démentir; refuse|refusent|refusé|refuser; rejette|rejettent|rejeté|rejeter
      échoue|échoué à; échec`,
    affix: 'impossible; faux|fausse; infondé|infondée; inexact|inexacte; incapable; improbable',
    'false-friends': `non seulement; pas seulement; ne que; sans doute; sans aucun doute; pas à pas; pas de calais; un|premier|faux|chaque|ce pas; pas moins de; pas plus de
      sans précédent`,
  },
  none: 'aucun; aucune; personne ne',
  without: 'sans',
  hedges: {
    report:
      'selon; prétendument; soi disant; présumé|présumée|présumés|présumées; serait|seraient; aurait|auraient; dit on; allégué|alléguée',
    bound: `au|d'au|qu'au moins; au|d'au plus; jusqu'à; plus de; moins de; environ|d'environ|qu'environ; près de; presque; quelque; quelques; à peu près
      autour de; au maximum; au minimum; plus d'un; plus d'une; une dizaine|vingtaine|trentaine|cinquantaine|centaine; des dizaines|centaines|milliers`,
    possibility: `peut être; peut; peuvent; pourrait|pourraient; probablement; vraisemblablement; possible; possiblement; éventuellement; apparemment; semble|semblent
      semblerait; devrait|devraient; sans doute`,
    doubt: `non confirmé|confirmée|confirmés|confirmées; incertain|incertaine; contesté|contestée; controversé|controversée; soupçonné|soupçonnée|soupçonnés
      douteux|douteuse`,
    opinion: 'considéré|considérée comme; estime|estiment; croit|croient; pense|pensent; suggère|suggèrent',
    part: 'en partie; partiellement; certains|certaines; plupart; souvent; parfois; généralement; surtout; principalement',
  },
  hedgesBeforeNumbers: undefined,
  restrictions: {
    condition: 'si; sauf si; à moins que|de; à condition que|de; pourvu que; tant que; en cas de',
    exception: 'sauf; excepté; hormis; à part; hors; peu de',
    limit: 'seulement; uniquement; exclusivement; seul|seule|seuls|seules',
    'false-friends': 'comme si; même si; pas seulement; non seulement',
  },
  intentions: {
    plan: `veut|veulent|voulait|voulaient|voulu|veux|voulons|vouloir|voudrait|voudraient; souhaite|souhaitent|souhaitait|souhaité
      espère|espèrent|espérait|espéré|espérons; espoir; compte|comptent|comptait; prévoit|prévoient|prévoyait|prévu|prévue
      envisage|envisagent|envisageait|envisagé; entend|entendait|entendent; projette|projettent|projetait; projet; a|avait|ont l'intention; l'intention
      songe|songent|songeait; promet|promettent|promettait|promis; menace|menacent|menaçait|menacé de; menacé; propose|proposent|proposait|proposé
      offre|offrait|offert de; s'engage|s'engagent|s'était; jure|juré; vise|visent|visait à; s'apprête|s'apprêtent|s'apprêtait|s'apprêtaient; apprête
      sur le point; va|vont|allait|allaient|vais|allons; doit|doivent|devait|devaient|devrait|devraient; peut|peuvent|pouvait|pouvaient|pourrait|pourraient
      faut|fallait; décide|décident|décidé de; prêt|prêts|prête|prêtes à; exige|exigent|exigé|réclame|réclament|réclamé`,
    attempt: `tente|tentent|tentait|tenté|tenter; tentative; essaie|essaient|essayait|essayé; cherche|cherchent|cherchait|cherché à
      s'efforce|s'efforcent|s'efforçait; échoue|échouent|échoué; refuse|refusent|refusait|refusé; hésite|hésitent|hésitait|hésité; omet|omis
      évite|évité|évitait; peine|peinait à; lutte|luttait`,
    near: 'presque; quasi|quasiment; faillit; a|ont|avait failli; failli; manqué de; à deux doigts',
    unreal:
      'aurait|auraient; serait|seraient; censé|censée|censés|censées; comme si; autrefois; jadis; était|étaient supposé|supposés',
  },
  order: {
    order: `après; ensuite; puis; plus tard; depuis; dès; dès que; jusqu'à; jusqu'au; avant; auparavant; précédemment; précédent|précédente|précédents|précédentes; déjà; d'abord; enfin; finalement; suite à; à la suite; suivi|suivie|suivis|suivies; suivant|suivante; il y a`,
    'false-friends': "d'après; avant tout; après tout",
  },
  speech: `dit|disent|disait|déclaré|déclare|déclarent; a|ont dit|déclaré|affirmé|expliqué|indiqué|précisé|ajouté|annoncé|assuré|estimé|souligné
    affirme|affirment|affirmait; explique|expliquent|expliquait; indique|indiquent; précise|précisent; ajoute|ajoutent; annonce|annoncent; assure|assurent
    rapporte|rapportent; souligne|soulignent; écrit|écrivent; confie; prévient; reconnaît|reconnu; a-t-il; a-t-elle; ont-ils; raconte`,
  accordingTo: "selon; d'après; citant",
  tenses: {
    words: {
      ahead:
        'doit doivent devrait devraient va vont veut veulent prévoit prévoient prévu prévue prévus prévues espère attendu attendue peut peuvent compte comptent',
      back: `a ont avait avaient eut eurent était étaient fut furent été depuis vint vinrent fit firent tint tinrent prit prirent mit mirent vit virent dit naquit
        mourut fallut voulut reçut parut disparut apparut courut vécut`,
      open: 'est sont serait seraient aurait auraient commence commencent ouvre ouvrent ferme ferment débute se',
    },
    endings: { ahead: /^\p{Ll}{2,}r(?:a|ont|ai|ons|ez)$/u, back: /^\p{Ll}{2,}(?:ait|aient|èrent|irent|urent)$/u },
    others: `caméra opéra fait lait parfait trait retrait portrait souhait aurait auraient serait seraient devrait devraient pourrait pourraient front vrai délai
      essai sierra avons irons chez assez`,
  },
  weekdayCues: {
    next: 'prochain; qui vient',
    last: 'dernier; passé; écoulé',
    planned: 'pour; pour le; pour ce',
    leading: "à partir de; à partir du; à compter de; dès; dès le; d'ici; d'ici à; jusqu'à; jusqu'au; avant; avant le",
    every: 'chaque; tous les; le; un|les; du',
    until: "jusqu'à jusqu'au",
    by: "d'ici",
    would: 'serait aurait',
    perfect: 'avoir',
    opens: 'commence commencent ouvre ferme débute',
  },
};
