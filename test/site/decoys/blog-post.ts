import { WWW } from '../hosts.ts';
import { article, h1, h2, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const blogPost: PageData = {
  name: 'decoy-blog-post',
  screen: null,
  host: WWW,
  path: '/blog/voucher-upload.html',
  title: 'スマート証憑管理でアップロードをはじめよう',
  frame: 'site',
  body: () => [
    article(
      h1('スマート証憑管理でアップロードをはじめよう'),
      p('領収書は、[アップロード]の画面にドロップするだけ。証憑区分と証憑種別を選べば保存できます。'),
      h2('アップロードのコツ'),
      p('受領証憑と発行証憑（控）を分けておくと、後から探しやすくなります。電帳法種別や取引先名、部門も忘れずに。'),
      h2('困ったときは'),
      p('削除済み一覧に移した証憑は、完全には消えません。ログアウトしてから、正しい弥生IDでログインし直しましょう。'),
    ),
  ],
};
