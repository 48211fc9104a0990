import type { ErrorCode } from 'yaml';

/** What is wrong with a piece of YAML, in words for an editor. */
export interface Complaint {
  readonly message: string;
  readonly mend: string;
}

const indentation: Complaint = {
  message: 'Unexpected indentation, expected entries that belong together to start in the same column',
  mend: 'indent this line like its neighbours, and close every quotation mark and bracket above it',
};
const leftover: Complaint = {
  message: 'Unexpected text after a value, expected a line of its own',
  mend: 'start a new line here, indented like its neighbours, or put quotation marks around the whole value',
};
const keyOnOneLine: Complaint = {
  message: 'Unexpected line break, expected a key, a colon and a value',
  mend: 'write the key on one line and put a colon and a space after it',
};
const noReferences: Complaint = {
  message: 'Unexpected YAML anchor, alias or tag, expected the words themselves',
  mend: 'write the words out, or put quotation marks around a value that starts with `&`, `*` or `!`',
};
const quoteValue: Complaint = {
  message: 'Unexpected character at the start of a value, expected a letter, a digit or a quotation mark',
  mend: 'put single quotation marks around the whole value',
};

const complaints: Partial<Readonly<Record<ErrorCode, Complaint>>> = {
  ALIAS_PROPS: noReferences,
  BAD_ALIAS: noReferences,
  MULTIPLE_ANCHORS: noReferences,
  MULTIPLE_TAGS: noReferences,
  BAD_PROP_ORDER: noReferences,
  TAG_RESOLVE_FAILED: noReferences,
  RESOURCE_EXHAUSTION: {
    message: 'Unexpected depth of lists within lists, expected a few levels',
    mend: 'write this file with fewer lists and brackets inside one another',
  },
  BAD_DIRECTIVE: {
    message: 'Unexpected line that starts with `%`, expected keys and values',
    mend: 'remove the line, or put quotation marks around the value',
  },
  BAD_DQ_ESCAPE: {
    message: 'Unexpected backslash in double quotation marks, expected an escape that YAML knows',
    mend: 'write the backslash twice, or use single quotation marks around the value',
  },
  BAD_INDENT: indentation,
  BAD_SCALAR_START: quoteValue,
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected second colon on one line, expected one key and one value',
    mend: 'put quotation marks around the value that holds the colon',
  },
  BLOCK_IN_FLOW: indentation,
  DUPLICATE_KEY: {
    message: 'Unexpected key that stands here twice, expected each key once',
    mend: 'remove or rename one of the two',
  },
  KEY_OVER_1024_CHARS: keyOnOneLine,
  MULTILINE_IMPLICIT_KEY: keyOnOneLine,
  MULTIPLE_DOCS: {
    message: 'Unexpected `---` or `...`, expected one document in the file',
    mend: 'remove the line and what follows it, or move that to a file of its own',
  },
  NON_STRING_KEY: keyOnOneLine,
  TAB_AS_INDENT: {
    message: 'Unexpected tab at the start of a line, expected spaces',
    mend: 'replace the tab with spaces',
  },
  UNEXPECTED_TOKEN: leftover,
};

/** Says in plain words what a YAML parser's error means. */
export function explainYamlError(code: ErrorCode, parserMessage: string): Complaint {
  if (code === 'MISSING_CHAR') return missingCharacter(parserMessage);
  return (
    complaints[code] ?? {
      message: 'Unexpected text, expected YAML that can be read',
      mend: 'put quotation marks around the value, or compare with the example in the documentation',
    }
  );
}

function missingCharacter(parserMessage: string): Complaint {
  if (parserMessage.includes('quote')) {
    return {
      message: 'Unexpected end of a value, expected its closing quotation mark',
      mend: 'close the quotation mark where the value ends; it was opened further up',
    };
  }
  if (parserMessage.includes('key')) return keyOnOneLine;
  return {
    message: 'Unexpected text, expected a comma, a bracket or a space that is missing here',
    mend: 'add the missing character, or put quotation marks around the value',
  };
}
