import { type ErrorCode, parseDocument, type YAMLParseError } from "yaml";

/** A mistake of syntax in a YAML text. */
interface SyntaxFault {
  readonly index: number;
  readonly message: string;
}

const form = "a line has the form name: value; the further lines of a text are indented";
const quote =
  'a text stands between double quotes if ": " is in it or it begins with a sign; \\" is a quotation mark in it';
const list = "the lines of a list begin one below the other: - name";

/** What to do, in words for people who do not know YAML's own. */
const advice: { readonly [code in ErrorCode]?: string } = {
  TAB_AS_INDENT: "blanks indent here, not a tab",
  BAD_SCALAR_START: quote,
  UNEXPECTED_TOKEN: quote,
  BLOCK_AS_IMPLICIT_KEY: `${quote}; ${list}`,
  BAD_INDENT: `this line begins at another column than those it belongs to; ${list}`,
  MISSING_CHAR: form,
  MULTILINE_IMPLICIT_KEY: form,
  DUPLICATE_KEY: "this name comes twice",
};

/**
 * What is wrong in the syntax of a YAML text, and the text without it. Most of what a parser says
 * after a first mistake is more of the same, so each entry of the outermost level is parsed alone:
 * one that cannot be read tells its first mistake, and is blank in what is left.
 */
export function readSyntax(text: string): { faults: SyntaxFault[]; left: string } {
  const faults: SyntaxFault[] = [];
  let left = "";
  for (const entry of splitEntries(text)) {
    const fault = oddBlank(entry) ?? parseFaults(entry.trimEnd())[0];
    if (fault) faults.push({ ...fault, index: left.length + fault.index });
    left += fault ? entry.replace(/[^\n]/g, " ") : entry;
  }
  return { faults: [...faults, ...parseFaults(left)], left };
}

/** A YAML text in pieces that each begin with a line "name:" without indentation. */
function splitEntries(text: string): string[] {
  return text.split(/^(?=[^\s#-][^\n]*?:(?:\s|$))/m);
}

/** The first mistake that the parser finds, and every name that comes twice. */
function parseFaults(text: string): SyntaxFault[] {
  return parseDocument(text, { logLevel: "error" })
    .errors.filter(({ code }, i) => i === 0 || code === "DUPLICATE_KEY")
    .map((error) => ({ index: error.pos[0], message: inPlainWords(error) }));
}

function inPlainWords({ code, message }: YAMLParseError): string {
  const said = message.split(" at line")[0]!;
  if (said.startsWith("Missing closing")) return "a closing quotation mark is missing";
  const [, bracket] = /end with a ([\]}])$/.exec(said) ?? [];
  if (bracket) return `a closing ${bracket} is missing`;
  return said.startsWith("Missing") ? said : (advice[code] ?? said);
}

/** A blank where YAML has one, but which is none to YAML: before or after a dash, after a name's colon. */
function oddBlank(entry: string): SyntaxFault | undefined {
  const match = /^(?:[ \t]|- )*(?:-|[\w-]+:)?(?<blank>[^\S\n\t ])/m.exec(entry);
  if (!match) return undefined;
  const code = match.groups!.blank!.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const kind = code === "00A0" ? "a non-breaking space" : "a special blank";
  return {
    index: match.index + match[0].length - 1,
    message: `this is ${kind} (U+${code}); type a plain blank instead`,
  };
}
