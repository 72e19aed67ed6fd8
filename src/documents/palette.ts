/** The inks of every document: text, secondary text, hairlines, the ground of a notice or a blank, links. The same as on the site, in its light scheme. */
export const PALETTE: Record<'encre' | 'encre2' | 'filet' | 'fond' | 'lien', string> = { encre: '#1E1D1A', encre2: '#4B4840', filet: '#D3CCBD', fond: '#F2EFE7', lien: '#0B4A63' };
