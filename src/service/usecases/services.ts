import type { Store } from '#storage/store.ts';
import type { Access } from '../access/access.ts';
import type { Sealer } from '../upstream/sealer.ts';
import type { Config } from '../config.ts';
import type { MessageLogs } from '../logs/messageLogs.ts';
import type { SkillFeeds } from '../feed/skillFeeds.ts';
import type { Insights } from '../train/insights.ts';
import type { Training } from '../train/training.ts';
import type { Background } from './background.ts';
import type { OpenSkills } from './openSkills.ts';
import type { Programs } from './programs.ts';

/** What use cases and routes work with; made once, in `app.ts`. */
export interface Services {
  readonly config: Config;
  readonly store: Store;
  readonly access: Access;
  readonly sealer: Sealer;
  readonly skills: OpenSkills;
  readonly feeds: SkillFeeds;
  readonly training: Training;
  readonly insights: Insights;
  readonly programs: Programs;
  readonly logs: MessageLogs;
  readonly background: Background;
  /** Ends keeping up with other processes. */
  readonly stopFollowing: () => void;
  now(): Date;
}
