import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { matchingScreens } from '../../../lib/screens/detect.ts';
import { readPage } from '../../../lib/screens/page-text.ts';
const screens = JSON.parse(readFileSync('/work/shared/facts/screens.json','utf8')).filter((s:any)=>!s.notes.startsWith('Desktop application'));
const BTN=/(する|次へ|へ|はい|ログイン|登録|こちら|キャンセル|戻る|コピー|忘れの方|忘れた方はこちら|ログアウト|新規登録|確認|ダウンロード|管理|一覧|ホーム|サポート|起動|の契約|Misoca|仮保管中|受領証憑|発行証憑|検索|ユーザー名|^アップロード|ポリシー|規約|について.*|とは|に戻る）)$/;
const VOID='';
type R=(s:any)=>string;
const fld=(l:string)=>/パスワード/.test(l)?`<input type="password">`:`<input type="text">`;
const ctl=(l:string)=>BTN.test(l)?`<button>${l}</button>`:`<p><label>${l} ${fld(l)}</label></p>`;
const shell=(inner:string,t='')=>`<!doctype html><html><head><title>${t}</title></head><body>${inner}</body></html>`;
const sp=(t:string)=>[...t].map((c,i)=>i%2?`<span>${c}</span>`:c+'<wbr>').join('');
const wide=(t:string)=>t.replace(/（/g,' (').replace(/）/g,') ').replace(/弥生/g,'弥生 ').replace(/[0-9]/g,(d)=>String.fromCharCode(d.charCodeAt(0)+0xfee0)).replace(/ID/g,'ＩＤ');
const mapAll=(s:any,f:(t:string)=>string)=>({...s,titles:s.titles.map(f),labels:s.labels,texts:s.texts.map(f)});
const main=(s:any,f:(t:string)=>string=(x)=>x)=>`<h1>${f(s.titles.at(-1)??'')}</h1>${s.labels.map((l:string)=>BTN.test(l)?`<a>${f(l)}</a>`:`<div><b>${f(l)}</b> <em>*必須</em><div>${fld(l)}</div></div>`).join('')}${s.texts.map((t:string)=>`<p>${f(t)}</p>`).join('')}`;
const menu=['ホーム','ユーザー管理','事業者（事業グループ）管理','契約管理','デスクトップアプリ管理','会計事務所等管理','契約一覧','サポート','スマート証憑管理'];
const styles:Record<string,R>={
 split:s=>shell(main(s,sp)), wide:s=>shell(main(s,wide)),
 framenav:s=>shell(`<header><h1>弥生 マイポータル</h1></header><nav>${menu.map(m=>`<a>${m}</a>`).join('')}</nav><main>${main(s).replace(/h1>/g,'h2>')}</main>`),
 framesoup:s=>shell(`<div class=hd><div>弥生 マイポータル</div><div>山田</div></div><div class=m>${menu.map(m=>`<div class=i>${m}</div>`).join('')}</div><div class=c>${main(s).replace(/h1>/g,'div>')}</div>`),
 framesoupa:s=>shell(`<div class=hd><div><a>弥生 マイポータル</a></div><div>山田</div></div><div class=m>${menu.map(m=>`<div class=i><a>${m}</a></div>`).join('')}</div><div class=c>${main(s).replace(/h1>/g,'span>')}</div>`),
 vframe:s=>shell(`<header><a>スマート証憑管理</a><button>ログアウト</button></header><nav><ul><li><a>アップロード</a></li><li><a>受領証憑</a></li><li><a>発行証憑</a></li></ul></nav><main>${main(s)}</main>`,'スマート証憑管理 - '+(s.titles[0]??'')),
 vframesoup:s=>shell(`<div class=h><div>スマート証憑管理</div><div role=button>ログアウト</div></div><div class=n><div>アップロード</div><div>受領証憑</div><div>発行証憑</div><div>削除済み一覧</div></div><div class=q>${main(s).replace(/h1>/g,'div>')}</div>`,'スマート証憑管理'),
 inform:s=>shell(`<form><section><div><header><h2>${s.titles.at(-1)??''}</h2></header><div>${main({...s,titles:[]}).replace('<h1></h1>','')}</div></div></section></form>`),
 headerh1:s=>shell(`<header><h1>${s.titles.at(-1)??''}</h1></header>${main({...s,titles:[]}).replace('<h1></h1>','')}`),
 quotedarticle:s=>shell(`<article>${main(s)}</article>`),
 quoteddialog:s=>shell(`<main><h1>ヘルプ</h1></main><div role=dialog>${main(s)}</div>`),
 quotedhidden:s=>shell(`<div style="display:none">${main(s)}</div><p>読み込み中</p>`),
 quotedhidden2:s=>shell(`<style>.x{display:none}</style><div class=x><div>${main(s)}</div></div><div hidden>${main(s)}</div><template>${main(s)}</template>`),
 quotedcode:s=>shell(`<pre>${main(s)}</pre><blockquote>${main(s)}</blockquote><shohyo-guard>${main(s)}</shohyo-guard>`),
 quotedprefix:s=>shell(main({...s,titles:[(s.titles.at(-1)??'x')+'について'],texts:s.texts.map((t:string)=>t.replace(/。$/,'')+'と表示されたら')})),

 simple:s=>shell(`<main><h1>${s.titles[0]??''}</h1>${s.titles.slice(1).map((t:string)=>`<h2>${t}</h2>`).join('')}${s.labels.map(ctl).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</main>`),
 onlyfirst:s=>shell(`<div><h1>${s.titles[0]??''}</h1>${s.labels.map(ctl).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</div>`),
 last:s=>shell(`<div><h1>${s.titles.at(-1)??''}</h1>${s.labels.map(ctl).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</div>`),
 allh1:s=>shell(`<div>${s.titles.map((t:string)=>`<h1>${t}</h1>`).join('')}${s.labels.map(ctl).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</div>`),
 h2:s=>shell(`<div>${s.titles.map((t:string)=>`<h2>${t}</h2>`).join('')}${s.labels.map(ctl).join('')}</div>`),
 notexts:s=>shell(`<div>${s.titles.map((t:string)=>`<h2>${t}</h2>`).join('')}${s.labels.map(ctl).join('')}${s.titles.length?'':s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</div>`),
 soup:s=>shell(`<div><div>${s.titles.map((t:string)=>`<div class="t">${t}</div>`).join('')}<div>${s.labels.map((l:string)=>BTN.test(l)?`<div><span role=button tabindex=0>${l}</span></div>`:`<div><div>${l}</div><div>${fld(l)}</div></div>`).join('')}</div>${s.texts.map((t:string)=>`<div>${t}</div>`).join('')}</div></div>`),
 table:s=>shell(`<h1>${s.titles[0]??''}</h1><table>${s.labels.map((l:string)=>BTN.test(l)?'':`<tr><th>${l}<span>必須</span></th><td>${fld(l)}</td></tr>`).join('')}</table>${s.labels.filter((l:string)=>BTN.test(l)).map((l:string)=>`<input type=submit value="${l}">`).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}`),
 buttons:s=>shell(`<main><h1>${s.titles[0]??''}</h1>${s.labels.map((l:string)=>`<button>${l}</button>`).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</main>`),
 links:s=>shell(`<main><h1>${s.titles[0]??''}</h1>${s.labels.map((l:string)=>`<label>${l}<input></label><a href=#>${l}</a>`).join('')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</main>`),
 spans:s=>shell(`<main><h1>${s.titles[0]??''}</h1>${s.labels.map((l:string)=>`<span>${l}</span>`).join(' ')}${s.texts.map((t:string)=>`<p>${t}</p>`).join('')}</main>`),
 quoted:s=>shell(`<main><h1>ヘルプ</h1><ul>${[...s.titles,...s.labels,...s.texts].map((l:string)=>`<li>${l}</li>`).join('')}</ul></main>`),
 quotedp:s=>shell(`<main><h1>ヘルプ</h1><h2>画面</h2>${[...s.titles,...s.labels,...s.texts].map((l:string)=>`<p>「${l}」</p>`).join('')}</main>`),
 quotedh2:s=>shell(`<main><h1>よくある質問</h1>${s.titles.map((t:string)=>`<h2>${t}</h2>`).join('')}<table>${s.labels.map((l:string)=>`<tr><td>${l}</td></tr>`).join('')}</table></main>`),
};
it('gen',()=>{
 for(const [name,r] of Object.entries(styles)){ const bad:string[]=[];
  for(const s of screens){ const host=s.host??'app.yayoi-kk.co.jp'; const url='https://'+host+(s.path??'/x/y');
   const doc=new DOMParser().parseFromString(r(s),'text/html');
   const f=matchingScreens(readPage(new URL(url),doc)).map(x=>x.id);
   const exp=name.startsWith('quoted')?'':s.id; if(f.join()!==exp) bad.push(`${s.id} -> ${f.join()||'-'}`);
  } console.log(name, bad.length, bad.join(' | ')); }
});
