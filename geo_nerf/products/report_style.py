"""How a report looks: one style sheet and the one line of script that moves the slider."""

STYLE = """
:root{--paper:#fbfaf7;--card:#fff;--ink:#1d2429;--soft:#5c6870;--line:#e3e0d8;--accent:#0f766e;--warn:#9a3412;--warnbg:#fff4e8}
@media(prefers-color-scheme:dark){:root{--paper:#12161a;--card:#1a2026;--ink:#e8ecef;--soft:#9aa7b0;--line:#2b343c;--accent:#5eead4;
--warn:#fdba74;--warnbg:#2c2118}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Inter","Segoe UI",system-ui,-apple-system,"Helvetica Neue",sans-serif;
-webkit-font-smoothing:antialiased;text-rendering:optimizeLegibility}
main{max-width:1080px;margin:0 auto;padding:3.2rem 1.6rem 4rem}
.brand{margin:0 0 .9rem;font-size:.82rem;font-weight:650;letter-spacing:.14em;text-transform:uppercase;color:var(--accent)}
h1{margin:0;font:600 clamp(2.1rem,5vw,3.3rem)/1.08 "Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;letter-spacing:-.015em}
h2{margin:3.4rem 0 .7rem;font:600 1.6rem/1.2 "Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;letter-spacing:-.01em}
p{max-width:68ch;margin:.5rem 0}
.lead{margin:.9rem 0 0;font-size:1.16rem;color:var(--soft);max-width:60ch}
.facts{display:flex;flex-wrap:wrap;gap:.4rem .55rem;list-style:none;margin:1.2rem 0 0;padding:0}
.facts li{padding:.12rem .7rem;border:1px solid var(--line);border-radius:99px;font-size:.84rem;color:var(--soft)}
figure{margin:0}
img{display:block;width:100%;height:auto;border-radius:8px}
figcaption{margin:.55rem .1rem 0;font-size:.87rem;line-height:1.45;color:var(--soft)}
.hero{margin:2.2rem 0 1.4rem}
.compare{position:relative;overflow:hidden;border-radius:12px;background:var(--card);border:1px solid var(--line);--cut:50%}
.compare img{border-radius:0}
.compare .over{position:absolute;inset:0;height:100%;object-fit:fill;clip-path:inset(0 0 0 var(--cut));background:var(--card)}
.compare input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:ew-resize}
.compare input:focus-visible~.bar,.compare input:focus-visible{outline:2px solid var(--accent)}
.bar{position:absolute;top:0;bottom:0;left:var(--cut);width:2px;margin-left:-1px;background:#fff;box-shadow:0 0 8px #0008}
.bar::after{content:"\\2194";position:absolute;top:50%;left:50%;width:38px;height:38px;margin:-19px;border-radius:50%;background:#fff;color:#1d2429;
font:600 20px/36px system-ui;text-align:center;box-shadow:0 1px 8px #0006}
.tag{position:absolute;bottom:.8rem;padding:.15rem .7rem;border-radius:99px;background:#10161cbb;color:#fff;font-size:.82rem}
.left{left:.8rem}.right{right:.8rem}
.numbers{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:1.4rem 0 0}
.card{padding:.95rem 1.1rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
.card dt{font-size:.84rem;color:var(--soft)}
.card dd{margin:.15rem 0 0;font:600 1.75rem/1.15 "Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;
font-variant-numeric:tabular-nums}
.card small{display:block;margin-top:.25rem;font:400 .8rem/1.35 "Inter","Segoe UI",system-ui,sans-serif;color:var(--soft)}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.6rem 1.4rem;margin:1.3rem 0}
.figures .wide{grid-column:1/-1}
.figures img{border:1px solid var(--line);background:#fff}
@media(max-width:680px){.figures{grid-template-columns:1fr}.numbers{grid-template-columns:repeat(2,1fr)}}
.table{overflow-x:auto;margin:1.3rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{caption-side:bottom;padding:.6rem 0 0;text-align:left;font-size:.87rem;color:var(--soft)}
th,td{padding:.45rem .8rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
thead th{font-weight:550;font-size:.84rem;color:var(--soft);border-bottom-width:2px}
th:first-child{text-align:left;padding-left:.1rem}
tbody th{font-weight:500}
.warning{max-width:none;margin:.7rem 0;padding:.6rem .95rem;border-left:3px solid var(--warn);
border-radius:0 6px 6px 0;background:var(--warnbg);font-size:.93rem}
.products{list-style:none;margin:1rem 0 0;padding:0;border-top:1px solid var(--line)}
.products li{display:grid;grid-template-columns:minmax(10rem,15rem) 1fr auto;gap:1rem;
padding:.65rem .1rem;border-bottom:1px solid var(--line)}
.products a{color:var(--accent);font-weight:550;text-decoration:none;overflow-wrap:anywhere}
.products a:hover{text-decoration:underline}
.products span{color:var(--soft)}
.products small{font-variant-numeric:tabular-nums;color:var(--soft)}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.84rem;color:var(--soft)}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#0f766e}
body{font-size:10.5pt}main{max-width:none;padding:0}
h2{break-after:avoid;margin-top:1.6rem}figure,.card,tr{break-inside:avoid}.bar::after{display:none}@page{margin:16mm}}
"""

SCRIPT = (
    "document.querySelectorAll('.compare input').forEach(function(s){s.addEventListener('input',function(){"
    "s.parentNode.style.setProperty('--cut',s.value+'%')})})"
)
