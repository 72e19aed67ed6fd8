/** What kind of contract a clause may stand in, in words. The nature decides levels, wordings, places and remedies. */
export const NATURES = {
  'marche-tic': 'Marché de techniques de l’information et de la communication',
  'marche-fcs': 'Marché de fournitures ou de services',
  'marche-pi': 'Marché d’études ou de conseil',
  'marche-travaux': 'Marché de travaux',
  'marche-moe': 'Marché de maîtrise d’œuvre',
  'marche-sans-ccag': 'Marché sans cahier des clauses générales',
  'concession-service-public': 'Concession de service public',
  'concession-autre': 'Autre concession',
  'occupation-domaine': 'Occupation du domaine public',
  'convention-partenariat': 'Convention de partenariat',
  'convention-communes': 'Convention avec les communes',
  subvention: 'Subvention',
} as const;

export type Nature = keyof typeof NATURES;
export const NATURE_IDS = Object.keys(NATURES) as [Nature, ...Nature[]];

/** Each nature in a word or two, for the head of a column. */
export const NATURES_EN_BREF: Record<Nature, string> = {
  'marche-tic': 'Informatique', 'marche-fcs': 'Fournitures, services', 'marche-pi': 'Études, conseil', 'marche-travaux': 'Travaux', 'marche-moe': 'Maîtrise d’œuvre',
  'marche-sans-ccag': 'Sans cahier général', 'concession-service-public': 'Service public concédé', 'concession-autre': 'Autre concession', 'occupation-domaine': 'Domaine public',
  'convention-partenariat': 'Partenariat', 'convention-communes': 'Communes', subvention: 'Subvention',
};

/** The way a contract is put together; it changes how a clause is used, not its words. */
export const MONTAGES = {
  lots: 'Marché en lots',
  'accord-cadre': 'Accord-cadre',
  'groupement-commandes': 'Groupement de commandes',
  'centrale-achat': 'Centrale d’achat',
  'contrat-en-cours': 'Contrat en cours',
  experimentation: 'Expérimentation',
} as const;

/** The piece of the contract that receives a clause: the piece gives its rank. */
export const PIECES = {
  'acte-engagement': 'acte d’engagement',
  ccap: 'cahier des clauses administratives particulières',
  ccp: 'cahier des clauses particulières',
  cctp: 'cahier des clauses techniques particulières',
  'annexe-ccap': 'annexe au cahier des clauses administratives particulières',
  'annexe-cctp': 'annexe au cahier des clauses techniques particulières',
  'annexe-financiere': 'annexe financière de l’acte d’engagement',
  contrat: 'corps du contrat',
  'annexe-contrat': 'annexe du contrat',
  convention: 'corps de la convention',
  'annexe-convention': 'annexe de la convention',
} as const;

/** Papers of the consultation, which the contract does not hold. */
export const CONSULTATION = { rc: 'règlement de la consultation', 'cadre-de-reponse': 'cadre de réponse', avis: 'avis de publicité' } as const;

/** How strongly a clause is called for. « Obligatoire » is never said alone: a law, or nothing. */
export const NIVEAUX_DE_CLAUSE = { obligatoire: 'Obligatoire', attendue: 'Attendue', recommandee: 'Recommandée', facultative: 'Au choix' } as const;

export type NiveauDeClause = keyof typeof NIVEAUX_DE_CLAUSE;

/** The general terms a contract may refer to, and depart from. */
export const CCAGS = { tic: 'CCAG-TIC', fcs: 'CCAG-FCS', pi: 'CCAG-PI', travaux: 'CCAG-Travaux', moe: 'CCAG-MOE', mi: 'CCAG-MI' } as const;

const MARCHES: readonly Nature[] = ['marche-tic', 'marche-fcs', 'marche-pi', 'marche-travaux', 'marche-moe', 'marche-sans-ccag'];

/** The contracts for which a wording stands, in words: « Pour un marché de travaux, une subvention ». */
export function pourEnMots(natures: readonly Nature[]): string {
  const missing = MARCHES.filter((nature) => !natures.includes(nature));
  const all = missing.length < 2;
  const others = natures.filter((nature) => !(all && MARCHES.includes(nature))).map((nature) => ARTICLES[nature]);
  const except = missing.map((nature) => ` sauf ${ARTICLES[nature]}`).join('');
  return `Pour ${inWords([...(all ? [`tous les marchés${except}`] : []), ...others])}`;
}

function inWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' et ');
}

const ARTICLES: Record<Nature, string> = {
  'marche-tic': 'un marché de techniques de l’information et de la communication',
  'marche-fcs': 'un marché de fournitures ou de services',
  'marche-pi': 'un marché d’études ou de conseil',
  'marche-travaux': 'un marché de travaux',
  'marche-moe': 'un marché de maîtrise d’œuvre',
  'marche-sans-ccag': 'un marché sans cahier des clauses générales',
  'concession-service-public': 'une concession de service public',
  'concession-autre': 'une autre concession',
  'occupation-domaine': 'une occupation du domaine public',
  'convention-partenariat': 'une convention de partenariat',
  'convention-communes': 'une convention avec les communes',
  subvention: 'une subvention',
};

/** The general terms that go with a nature of contract; undefined where it has none. */
export function ccagDe(nature: Nature): keyof typeof CCAGS | undefined {
  const name = nature.replace('marche-', '');
  return name in CCAGS ? (name as keyof typeof CCAGS) : undefined;
}

/** The page of a nature of contract, beside which its starter annex stands. */
export function contratAddress(nature: Nature): string {
  return `/clauses/contrats/${nature}/`;
}
