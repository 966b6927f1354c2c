/** Namespace `tour`. */
export const tourTexts = {
  progress: 'Step {{current}} of {{total}}',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the tour',
  outline: {
    title: 'Everything the assistant can do, in order',
    text: 'A message is tried from top to bottom. The first node whose condition is true answers it.',
  },
  card: {
    title: 'A node is a card',
    text: 'When it applies, what it says, and what happens then. Follow-ups stand to its right.',
  },
  panel: {
    title: 'Change a node here',
    text: 'Pick a node, then edit its condition, its answers and what comes next. The canvas follows as you type.',
  },
  history: {
    title: 'Nothing gets lost',
    text: 'Every change is saved at once, and undo takes back any step, whatever it was.',
  },
  tryit: {
    title: 'Now talk to it',
    text: 'Type what a customer would say and press Enter. The way to the answer lights up on the canvas.',
  },
};
