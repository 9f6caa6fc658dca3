/** HTML with what the dialect does not decide cut short: the inside of formulas and of figures. */
export function abridge(html: string): string {
  return abridgeFormulas(
    html.replace(
      /(<figure class="figure [^>]*>)[\s\S]*?(<figcaption>[\s\S]*?<\/figcaption>)[\s\S]*?<\/figure>/g,
      "$1…$2…</figure>",
    ),
  );
}

/** Each formula by its TeX and the terms that are marked in it. */
function abridgeFormulas(html: string): string {
  const start = html.indexOf('<span class="katex">');
  if (start < 0) return html;
  let depth = 0;
  let end = start;
  const tags = /<(\/?)span[ >]/g;
  tags.lastIndex = start;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    end = tag.index + tag[0].length;
    if (depth === 0) break;
  }
  const formula = html.slice(start, end);
  const [, tex] = /<annotation[^>]*>([\s\S]*?)<\/annotation>/.exec(formula) ?? [];
  const terms = [...formula.matchAll(/<span class="term[^"]*"([^>]*)>/g)].map((match) => match[1]);
  return `${html.slice(0, start)}⟦${tex}${terms.join("")}⟧${abridgeFormulas(html.slice(end))}`;
}
