/** What we use of Pagefind's own API (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageFound> }[] }>;
}

export interface PageFound {
  url: string;
  /** The page's words, separated by spaces: `locations` and anchors count them. */
  content: string;
  meta: Record<string, string>;
  /** Positions of the words found. */
  locations: number[];
  anchors: { element: string; id: string; text?: string; location: number }[];
}
