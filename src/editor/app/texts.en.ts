export const appTexts = {
  parley: 'Parley',
  pageTitle: '{{page}} · Parley',
  theme: {
    label: 'Theme',
    light: 'Light',
    dark: 'Dark',
    auto: 'Like the system',
  },
  help: 'Keyboard shortcuts',
  close: 'Close',
  skills: 'Skills',
  findSkill: 'Find a skill',
  notFound: {
    title: 'There is nothing here',
    text: 'The address is wrong, or what was here is gone.',
    home: 'All skills',
  },
  signIn: {
    title: 'Sign in',
    text: 'This service asks for its API key.',
    key: 'API key',
    submit: 'Sign in',
    wrong: 'That key is not the one. Copy it from the settings of the service.',
    unreachable: 'The service can’t be reached. Try again in a moment.',
  },
  crashed: {
    title: 'This part of the page stopped working',
    text: 'Your edits are kept. Reload the page to go on.',
    again: 'Try again',
    reload: 'Reload the page',
    details: 'What happened',
  },
};
