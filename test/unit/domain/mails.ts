/** The notification mail as the guides picture it, with numbers that fit the form. */
export const NOTIFICATION = `弥生株式会社 カスタマーセンター <user@yayoi-kk.co.jp>
宛先: b@example.co.jp

『スマート証憑管理』複数事業所データ管理用「サービス契約ID (お客様番号)」のお知らせ

本メールは「『スマート証憑管理』複数事業所データ管理のお申し込み」専用フォームでお申し込みいただいたお客さまにお送りしております。

弥生 太郎-2 (８０００００１) 様

お客さまのお申し込みいただいた内容をもとに、「サービス契約ID (お客様番号)」のご登録手続きが完了いたしましたことをご連絡申し上げます。

「サービス契約ID (お客様番号)」は、今後『スマート証憑管理』で複数事業所データ管理をするために必要になります。
大切に保管していただきますようお願い申し上げます。

[製品名]弥生会計24 プロフェッショナル
サービス契約番号 (お客様番号)] 7123456

▽『スマート証憑管理』で複数事業所データの管理をご希望のお客さまへのお知らせ
https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html
`;

/** The mail that comes by itself; its text is not known, the subject is. */
export const AUTOMATIC = `件名：【 弥生会計 24 ネットワーク 】ユーザ登録完了と「お客様番号」のお知らせ

弥生 太郎 様
お客様番号：7999999
`;
