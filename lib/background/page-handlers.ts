import type { OfficeFields, OfficeId } from '../domain/office.ts';
import { browser } from '../platform/browser.ts';
import type { Handlers, Sender } from '../platform/serve.ts';
import { showBadge } from './badge.ts';
import { signIns } from './sign-ins.ts';
