import {Workbench} from './workbench.ts';
import {showStory} from './storybook.ts';
const w=new Workbench();await w.open();const p=await w.newPage();
for(const [id,wd,...rest] of process.argv.slice(2).map(a=>a.split(','))){
await p.setViewport({width:Number(wd),height:900});
const set=Object.fromEntries(rest.map(r=>r.split(':')));
console.log(id,await showStory(w,p,id,set));
await p.screenshot({path:`/tmp/shot-${id}-${wd}-${rest.join('-').replace(/:/g,'')}.png`,fullPage:true});}
await w.close();
