/** Words around a text that goes out: to copy, to save, to print. */
export const words = {
  form: 'As',
  copy: 'Copy this text',
  save: 'Save as a file',
  print: 'Print this',
  copied: 'Copied.',
  notCopied:
    'Not copied: this browser does not allow it. Mark the text in the preview and copy it from there.',
  saving: 'Handed to your browser as',
  ifNothing: 'If no file arrives, copy the text instead.',
} as const;

export const formLabels = { text: 'Plain text', markdown: 'Markdown' } as const;
