/** The look of the report: quiet, readable on paper and on a phone, in the light or the dark of the reader. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf9f6;--card:#fff;--ink:#22262b;--soft:#68707a;--line:#cfd3d8;--grid:#e9ebee;--accent:#1d6f74;--tint:#e4f0f0;--fraud:#b5532f;--legit:#4a7fb0;--mark:#ffe3b3;--warn:#fff3d6}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--card:#1d2125;--ink:#e4e6e8;--soft:#98a1ab;--line:#454c54;--grid:#2b3036;--accent:#66c2c2;--tint:#1d3233;--fraud:#e08a63;--legit:#83b3dd;--mark:#5d4413;--warn:#3a3018}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
main,header,footer{max-width:1120px;margin:0 auto;padding:0 24px}
header{padding-top:44px}
h1{font-size:28px;font-weight:650;letter-spacing:-.02em;margin:0}
h2{font-size:20px;font-weight:620;letter-spacing:-.01em;margin:56px 0 6px}
h3{font-size:15px;font-weight:600;margin:0 0 4px}
p{margin:6px 0;max-width:76ch}
.soft,small,figcaption{color:var(--soft)}
small{font-size:12px;white-space:nowrap}
.none{color:var(--soft)}
.warn{background:var(--warn);border-radius:10px;padding:10px 14px;max-width:none}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(230px,1fr));gap:14px;margin-top:18px}
.card,figure,.mistake,.panel{background:var(--card);border:1px solid var(--grid);border-radius:14px}
.card{padding:14px 18px}
.card h3{font-weight:500;color:var(--soft)}
.card small{white-space:normal}
.card h3 small{display:block}
.card b{display:block;font-size:27px;font-weight:620;letter-spacing:-.02em;line-height:1.25}
.charts{display:grid;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:14px;margin-top:14px}
figure{margin:0;padding:16px 14px 8px}
figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 12px;padding:0 8px 4px;font-size:13px}
figcaption strong{color:var(--ink);font-weight:600}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.mark line{stroke:var(--soft);stroke-dasharray:3 3}
.mark circle{fill:var(--fraud);stroke:var(--card);stroke-width:2}
.key::before{content:"";display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:6px;background:var(--fraud)}
.key.legit::before{background:var(--legit)}
.panel{padding:18px 20px;margin-top:14px}
.slide{display:grid;grid-template-columns:auto 1fr auto;gap:14px;align-items:center}
.slide output{font-size:24px;font-weight:620;min-width:2.6em;text-align:right}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:5px 10px}
select,input{max-width:100%}
input[type=range]{padding:0;border:0;width:100%;height:30px;accent-color:var(--accent)}
input[type=number]{width:6.5em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.live{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:12px 24px;margin:16px 0}
.live dt{color:var(--soft);font-size:13px}
.live dd{margin:0;font-size:20px;font-weight:600}
.live dd small{font-weight:400;display:block}
.ask{display:flex;flex-wrap:wrap;gap:10px 22px;font-size:13px;color:var(--soft)}
.ask label{display:flex;gap:8px;align-items:center}
.wide{overflow-x:auto;margin-top:10px;background:var(--card);border:1px solid var(--grid);border-radius:14px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{padding:7px 14px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline}
td:not(:first-child){white-space:nowrap}
tr:last-child td{border-bottom:0}
tbody tr:hover{background:var(--tint)}
thead th{font-weight:500;color:var(--soft);font-size:13px;vertical-align:bottom}
th button{all:unset;cursor:pointer}
th button:focus-visible{outline:2px solid var(--accent)}
th[aria-sort] button{color:var(--ink);font-weight:600}
th[aria-sort=descending] button::after{content:" ↓"}
th[aria-sort=ascending] button::after{content:" ↑"}
td b{font-weight:600}
td small{display:block}
.id{display:block;color:var(--soft);font-size:12px}
.tools{display:flex;flex-wrap:wrap;gap:10px;margin:14px 0;align-items:center}
.tools input[type=search]{flex:1 1 220px}
.mistake{padding:14px 18px;margin:10px 0;break-inside:avoid}
.mistake header{all:unset;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;font-size:13px;color:var(--soft)}
.mistake header b{color:var(--ink)}
.tag{border-radius:99px;padding:1px 10px;background:var(--tint);color:var(--accent);font-weight:600;white-space:nowrap}
.tag.missed{color:var(--fraud)}
.tag.alarm{color:var(--legit)}
.said{margin:8px 0;white-space:pre-wrap;overflow-wrap:anywhere;max-width:90ch}
.field{color:var(--soft);font-size:12px;margin-right:8px}
mark{background:var(--mark);color:inherit;border-radius:3px;padding:1px 2px}
.why{font-size:13px;color:var(--soft);margin:2px 0 0;max-width:none;overflow-wrap:anywhere}
.pages{display:flex;gap:12px;align-items:center;justify-content:center;margin:18px 0}
button:disabled{opacity:.4}
button{cursor:pointer}
.verdict{font-size:18px;font-weight:600}
footer{padding-top:30px;padding-bottom:50px;color:var(--soft);font-size:13px}
@media (max-width:600px){main,header,footer{padding-left:14px;padding-right:14px}header{padding-top:24px}h2{margin-top:40px}.cards{grid-template-columns:1fr 1fr}.card{padding:12px 14px}.card b{font-size:22px}.slide{grid-template-columns:1fr auto}.slide input{grid-column:1/-1;grid-row:2}th,td{padding:6px 10px}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#555;--line:#bbb;--grid:#ddd;--accent:#175a5e;--tint:#eee;--fraud:#98401f;--legit:#2f6494;--mark:#ffe9bd}body{font-size:11px}.tools,.pages,.ask{display:none}h2{break-after:avoid;margin-top:24px}figure,.card,tr{break-inside:avoid}.wide{overflow:visible}table{font-size:9px;width:100%}th,td{padding:3px 4px}th,td,small,.id{white-space:normal!important;overflow-wrap:anywhere}.id{font-size:8px}header{padding-top:0}}
`
