"""The style sheet of the HTML note, on screen and in print. Colours are those of the printed page."""

STYLE = """
:root{--text:#15181c;--quiet:#565e69;--rule:#b9c0c9;--faint:#eef0f3;--accent:#1d4f6e;--missing:#8a4300;--bar:#d98300}
*{box-sizing:border-box}
body{margin:0;color:var(--text);background:#fff;font:15px/1.4 "Noto Sans",system-ui,"Segoe UI",sans-serif}
main,footer{max-width:52rem;margin:0 auto;padding:0 1.5rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:1.5rem 0 .3rem}
h2{font-size:.9rem;color:var(--accent);margin:0}
h3{font-size:1rem;margin:.4rem 0 0}
h4,h5,h6{font-size:.9rem;color:var(--quiet);margin:.3rem 0 0 1.2em}
p{margin:0 0 .25rem}
dl{display:grid;grid-template-columns:1fr 1fr;gap:.3rem 1.5rem;margin:.6rem 0}
dt{font-size:.75rem;color:var(--quiet)}
dd{margin:0;font-weight:600}
section{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1rem;border-top:1px solid var(--rule);padding:.45rem 0}
section>div{min-width:0}
.status{display:inline-block;font-size:.75rem;font-weight:700;color:var(--quiet)}
.status.unsigned{color:var(--missing);border:1.5px solid currentColor;padding:.1rem .4rem}
.demo{position:sticky;top:0;margin:0;padding:.3rem;text-align:center;font-weight:700;font-size:.8rem;
 color:#fff;background:var(--text);text-transform:uppercase}
.missing,p.missing strong{color:var(--missing);font-weight:700}
p.missing{border-left:3px solid var(--bar);padding-left:.5rem;margin-left:-.7rem}
p.comment{font-style:italic}
.small,small{font-size:.75rem;color:var(--quiet)}
table{border-collapse:collapse;width:100%;font-size:.82rem;margin:.4rem 0}
caption{text-align:left;font-weight:700;font-size:.95rem}
th{text-align:left;vertical-align:bottom;color:var(--quiet);font-size:.75rem;border-bottom:1.5px solid var(--quiet)}
td{vertical-align:top;border-bottom:1px solid var(--rule)}
th,td{padding:.15rem .5rem .15rem 0;overflow-wrap:break-word}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.9rem;margin:.5rem 0}
figure{margin:0;max-width:26rem}
figure svg{display:block;width:100%;border:1px solid var(--rule)}
figcaption span,figcaption small{display:block}
svg .dark{fill:none;stroke:#000}svg .light{fill:none;stroke:#fff}
svg .dark.filled{fill:#000}svg .light.filled{fill:#fff;stroke-width:0}
svg polyline,svg polygon{stroke-linecap:round;stroke-linejoin:round}
svg text{font-weight:700;fill:#fff;stroke:#000;paint-order:stroke;stroke-linejoin:round}
svg rect.badge{fill:#000;stroke:#fff}svg text.badge{stroke:none}
svg rect.absent{fill:var(--faint)}svg text.absent{fill:var(--quiet);stroke:none;font-weight:400;text-anchor:middle}
footer{font-size:.72rem;color:var(--quiet);border-top:1px solid var(--rule);padding-top:.4rem;margin-bottom:1.5rem}
@media (max-width:40rem){section{display:block}}
@media print{
 @page{margin:16mm}
 body{font-size:9.5pt}main,footer{max-width:none;padding:0}
 .demo{position:static;border:1.5px solid #000;color:#000;background:none}
 figure,tr,.signature{break-inside:avoid}h2,h3{break-after:avoid}.addendum{break-before:page}
 .figures{grid-template-columns:1fr 1fr}
 thead{display:table-header-group}
}
"""
