import { account } from './account.ts';
import { login } from './login.ts';
import { small } from './small.ts';
import { spa } from './spa.ts';
import { upload } from './upload.ts';

login();
account();
upload();
small();
spa();
