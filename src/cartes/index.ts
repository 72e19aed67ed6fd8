import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';

/** What a social card says: a shared link must carry its status, like every fragment of the site. */
export interface Carte {
  titre: string;
  /** Whose text this is, or what kind of page. */
  auteur: string;
  /** The status in words, short. */
  statut: string;
  /** True for the text of 2022: its rule is solid; a proposal's is dashed. */
  texte: boolean;
}

const WIDTH = 1200;
const HEIGHT = 630;
const [INK, GREY, PAPER] = ['#1E1D1A', '#4B4840', '#FBFAF6'];

// Read from the packages, not imported: a font is not a module.
const font = (family: string, name: string, file: string, weight: 400 | 600) => ({
  name, weight, style: 'normal' as const,
  data: readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts', family, file)),
});

/** Read and understood once: satori keeps what it made of a list of fonts as long as it is given the same list. */
const FONTS = [
  font('source-serif-4', 'Source Serif 4', '400Regular/SourceSerif4_400Regular.ttf', 400),
  font('source-serif-4', 'Source Serif 4', '600SemiBold/SourceSerif4_600SemiBold.ttf', 600),
  font('source-sans-3', 'Source Sans 3', '400Regular/SourceSans3_400Regular.ttf', 400),
];

/** The card as a PNG, 1200 × 630. The same words give the same bytes. */
export async function renderCarte({ titre, auteur, statut, texte }: Carte): Promise<Uint8Array<ArrayBuffer>> {
  const box = (style: object, ...children: unknown[]) => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } });
  const card = box(
    { width: WIDTH, height: HEIGHT, background: PAPER, color: INK, padding: '72px 96px', fontFamily: 'Source Serif 4' },
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: '100%', borderLeft: `10px ${texte ? 'solid' : 'dashed'} ${INK}`, paddingLeft: 48 },
      box({ flexDirection: 'column' },
        box({ fontSize: titre.length > 45 ? 64 : 80, fontWeight: 600, lineHeight: 1.1, letterSpacing: '-0.01em' }, titre),
        box({ fontSize: 36, marginTop: 32 }, auteur)),
      box({ fontSize: 30, color: GREY, fontFamily: 'Source Sans 3' }, statut)),
  );
  const svg = await satori(card as never, { width: WIDTH, height: HEIGHT, fonts: FONTS });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer());
}
